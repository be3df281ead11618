import { Body, Controller, Post } from "@nestjs/common";

@Controller("auth")
export class AuthController {
  constructor(private readonly service: AuthService) {}

  // ruleid: login-of-nest-unhindered
  @Post("login") async login(@Body() form: LoginForm) {
    return this.service.validateUser(form.name, form.password);
  }

  // ok: login-of-nest-unhindered
  @Post("articles") async article(@Body() form: ArticleForm) {
    return this.service.save(form);
  }
}
