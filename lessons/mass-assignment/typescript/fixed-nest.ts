import { Body, Controller, Post } from "@nestjs/common";
import { InjectRepository } from "@nestjs/typeorm";
import type { Repository } from "typeorm";

import { Member } from "./member.js";
import type { NewMember } from "./new-member.js";

@Controller("members")
export class MemberController {
  constructor(@InjectRepository(Member) private readonly members: Repository<Member>) {}

  // region: fill
  @Post()
  async join(@Body() asked: NewMember): Promise<number> {
    const member = await this.members.save({ name: asked.name, city: asked.city });
    return member.id;
  }
  // endregion
}
