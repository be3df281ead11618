import { Body, Controller, Delete, Get, Param, Patch, Post, Query, UseGuards } from "@nestjs/common";
import { InjectRepository } from "@nestjs/typeorm";
import { NextRequest, NextResponse } from "next/server";

@Controller("invoices")
export class InvoiceController {
  constructor(
    @InjectRepository(Invoice) private readonly invoices: Repository<Invoice>,
    private readonly prisma: PrismaService,
    @InjectModel(Note.name) private readonly noteModel: Model<Note>,
  ) {}

  @Get(":id")
  show(@Param("id") id: string): Promise<Invoice> {
    // ruleid: object-by-parameter-for-anyone
    return this.invoices.findOneBy({ id });
  }

  @Get("b/:id")
  second(@Param("id", ParseIntPipe) id: number) {
    // ruleid: object-by-parameter-for-anyone
    return this.prisma.invoice.findUnique({ where: { id } });
  }

  @Get("c/:id")
  third(@Param("id") id: string) {
    // ruleid: object-by-parameter-for-anyone
    return this.prisma.invoice.findUnique({ where: { id: Number(id) } });
  }

  @Get("d")
  async fourth(@Query("id") id: string) {
    // ruleid: object-by-parameter-for-anyone
    const note = await this.noteModel.findById(id);
    return note;
  }

  @Delete(":id")
  remove(@Param("id") id: string) {
    // ruleid: object-by-parameter-for-anyone
    return this.invoices.delete(id);
  }

  @Get("own/:id")
  own(@Param("id") id: string, @CurrentUser() user: User) {
    // ok: object-by-parameter-for-anyone
    return this.invoices.findOneBy({ id, ownerId: user.id });
  }

  @Get("own2/:id")
  own2(@Param("id") id: string, @Req() req: Request) {
    // ok: object-by-parameter-for-anyone
    return this.invoices.findOneBy({ id, ownerId: req.user.id });
  }

  @Get("guarded/:id")
  @UseGuards(InvoiceOwnerGuard)
  guarded(@Param("id") id: string) {
    // todook: object-by-parameter-for-anyone
    return this.invoices.findOneByOrFail({ id });
  }

  @Get("checked/:id")
  async checked(@Param("id") id: string) {
    // ok: object-by-parameter-for-anyone
    const invoice = await this.invoices.findOneBy({ id });
    this.checkAccess(invoice);
    return invoice;
  }

  @Get("all")
  all(@Query("page") page: number) {
    // ok: object-by-parameter-for-anyone
    return this.invoices.find({ skip: page * 20, take: 20 });
  }

  @Get("months/:month")
  month(@Param("month") month: string) {
    // ok: object-by-parameter-for-anyone
    return this.calendar.months(month);
  }
}

@Controller("members")
export class MemberController {
  @Post()
  join(@Body() asked: Member): Promise<Member> {
    // ruleid: entity-saved-from-body
    return this.members.save(asked);
  }

  @Post("any")
  async joinAny(@Body() body: any) {
    // ruleid: entity-saved-from-body
    const member = await this.prisma.member.create({ data: body });
    return member.id;
  }

  @Post("partial")
  joinPartial(@Body() fields: Partial<Member>) {
    // ruleid: entity-saved-from-body
    return this.memberRepository.insert({ ...fields });
  }

  @Patch(":id")
  async change(@Param("id") id: string, @Body() fields: Partial<Member>) {
    const member = await this.find(id);
    // ruleid: entity-saved-from-body
    Object.assign(member, fields);
    // ruleid: entity-saved-from-body
    await this.memberModel.findByIdAndUpdate("1", fields);
  }

  @Post("named")
  joinNamed(@Body() asked: Member) {
    // ok: entity-saved-from-body
    return this.members.save({ name: asked.name, city: asked.city });
  }

  @Post("parsed")
  joinParsed(@Body() body: unknown) {
    // ok: entity-saved-from-body
    return this.members.save(NewMember.parse(body));
  }

  @Post("dto")
  joinAsAsked(@Body() asked: NewMemberDto) {
    // ok: entity-saved-from-body
    // ruleid: transfer-object-saved
    return this.members.save(asked);
  }

  @Post("dto2")
  joinByName(@Body() asked: NewMemberDto) {
    // ok: transfer-object-saved
    return this.members.save({ name: asked.name });
  }

  @Post("service")
  joinByService(@Body() asked: Member) {
    // ok: entity-saved-from-body
    return this.memberService.create(asked);
  }
}

@Controller("previews")
export class PreviewController {
  @Get()
  async preview(@Query("url") url: string) {
    // ruleid: address-from-handler-fetched
    const page = await fetch(url);
    // ruleid: address-from-handler-fetched
    const other = await this.httpService.get(url);
    // ruleid: address-from-handler-fetched
    const third = await axios.get(`https://${url}/feed`);
    // ok: address-from-handler-fetched
    const fourth = await axios.get(`https://feeds.example/${url}`);
    return page.text();
  }

  @Post()
  async named(@Body("feed") feed: string) {
    // ok: address-from-handler-fetched
    const page = await fetch(FEEDS[feed]);
    // ok: address-from-handler-fetched
    const again = await fetch(FEEDS.get(feed));
    return page.text();
  }

  @Post("checked")
  async checked(@Body("url") url: string) {
    const parts = new URL(url);
    if (!HOSTS.has(parts.hostname)) {
      throw new BadRequestException();
    }
    // ok: address-from-handler-fetched
    const page = await fetch(url);
    return page.text();
  }

  @Get("cats/:id")
  async cat(@Param("id") id: number) {
    // ok: address-from-handler-fetched
    return fetch(`${this.base}/cats/${id}`);
  }
}

export async function GET(request: NextRequest): Promise<Response> {
  const url = request.nextUrl.searchParams.get("url");
  // ruleid: address-from-handler-fetched
  const page = await fetch(url);
  // ok: address-from-handler-fetched
  const news = await fetch("https://news.example/feed");
  return new NextResponse(await page.text());
}

export async function POST(request: Request): Promise<Response> {
  const { url } = await request.json();
  // ruleid: address-from-handler-fetched
  const page = await fetch(url, { redirect: "error" });
  return new Response(await page.text());
}

export async function PUT(request: Request): Promise<Response> {
  const fields = await request.json();
  // ruleid: entity-saved-from-body
  await prisma.member.update({ where: { id: 1 }, data: fields });
  // ok: entity-saved-from-body
  await prisma.member.update({ where: { id: 1 }, data: { name: fields.name } });
  // ok: entity-saved-from-body
  await prisma.member.update({ where: { id: 1 }, data: Change.parse(fields) });
  const { name, city } = fields;
  // ok: entity-saved-from-body
  await prisma.member.create({ data: { name, city } });
  // ruleid: entity-saved-from-body
  await prisma.member.create({ data: await request.json() });
  return new Response();
}

export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  // ruleid: object-by-parameter-for-anyone
  const invoice = await prisma.invoice.findUnique({ where: { id } });
  return Response.json(invoice);
}

export async function DELETE(request: Request, { params }: Context) {
  // ruleid: object-by-parameter-for-anyone
  await prisma.invoice.delete({ where: { id: params.id } });
  return new Response();
}

export async function HEAD(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  // ok: object-by-parameter-for-anyone
  const invoice = await prisma.invoice.findUnique({ where: { id } });
  return Response.json(invoice !== null);
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const user = await login(request);
  const { id } = await params;
  // ok: object-by-parameter-for-anyone
  const invoice = await prisma.invoice.findFirst({ where: { id, ownerId: user.id } });
  return Response.json(invoice);
}
