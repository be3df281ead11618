class Recovery {
    void askForReset(User user, Mail mail) {
        // region: token
        user.setResetToken(user.getId() + "-" + System.currentTimeMillis() / 1000);
        mail.send(user.getAddress(), "https://club.example/reset/" + user.getResetToken());
        // endregion
    }

    interface User {
        long getId();

        String getAddress();

        String getResetToken();

        void setResetToken(String token);
    }

    interface Mail {
        void send(String address, String text);
    }
}
