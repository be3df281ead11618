class Payments {
    private final Accounts accounts;

    Payments(Accounts accounts) {
        this.accounts = accounts;
    }

    void pay(long number, int amount) {
        // region: pay
        Account account = accounts.findById(number);
        if (account.getBalance() < amount) {
            throw new IllegalStateException("not enough");
        }
        // ruleid: looked-again-in-java
        account = accounts.findById(number);
        account.setBalance(account.getBalance() - amount);
        accounts.save(account);
        // endregion
    }

    interface Account {
        int getBalance();

        void setBalance(int balance);
    }

    interface Accounts {
        Account findById(long number);

        void save(Account account);
    }
}
