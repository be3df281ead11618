import random
import string

LETTERS = string.ascii_uppercase + string.digits


def make_vouchers(count: int, worth: int) -> list[tuple[str, int]]:
    vouchers = []
    for _ in range(count):
        voucher_code = "".join(random.choice(LETTERS) for _ in range(12))
        vouchers.append((voucher_code, worth))
    return vouchers


if __name__ == "__main__":
    for voucher_code, worth in make_vouchers(10, 50):
        print(voucher_code, worth)
