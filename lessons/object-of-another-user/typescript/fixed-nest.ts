import { Controller, Get, NotFoundException, Param, UseGuards } from "@nestjs/common";
import { InjectRepository } from "@nestjs/typeorm";
import type { Repository } from "typeorm";

import { CurrentUser, LoginGuard } from "./login.js";
import { Invoice } from "./invoice.js";
import type { User } from "./user.js";

@Controller("invoices")
@UseGuards(LoginGuard)
export class InvoiceController {
  constructor(@InjectRepository(Invoice) private readonly invoices: Repository<Invoice>) {}

  // region: load
  @Get(":id")
  async show(@Param("id") id: string, @CurrentUser() user: User): Promise<Invoice> {
    // ruleid: owner-in-the-query-in-ts
    const invoice = await this.invoices.findOneBy({ id, owner: user.id });
    if (invoice === null) throw new NotFoundException();
    return invoice;
  }
  // endregion
}
