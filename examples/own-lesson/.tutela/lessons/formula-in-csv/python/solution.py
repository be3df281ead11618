import csv
import sys


def harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def save_orders(orders: list[dict[str, str]], path: str) -> None:
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("item", "wishes"))
        for order in orders:
            writer.writerow(map(harmless, (order["item"], order["wishes"])))


if __name__ == "__main__":
    save_orders([{"item": "lamp", "wishes": sys.argv[1]}], "orders.csv")
