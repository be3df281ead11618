import csv
import sys


def save_orders(orders: list[dict[str, str]], path: str) -> None:
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("item", "wishes"))
        for order in orders:
            writer.writerow([order["item"], order["wishes"]])


if __name__ == "__main__":
    save_orders([{"item": "lamp", "wishes": sys.argv[1]}], "orders.csv")
