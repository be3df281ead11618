package shop;

import android.app.Activity;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;

class Reminders {
    void planned(Context context, Intent open) {
        // ruleid: pending-intent-open-to-change
        PendingIntent first = PendingIntent.getActivity(context, 0, open, 0);
        // ruleid: pending-intent-open-to-change
        PendingIntent second = PendingIntent.getBroadcast(context, 0, open, PendingIntent.FLAG_UPDATE_CURRENT);
        // ruleid: pending-intent-open-to-change
        PendingIntent third = PendingIntent.getService(context, 7, open, PendingIntent.FLAG_MUTABLE);
        // ok: pending-intent-open-to-change
        PendingIntent fourth = PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE);
        // ok: pending-intent-open-to-change
        PendingIntent fifth = PendingIntent.getActivity(context, 0, open,
                PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
        int flags = PendingIntent.FLAG_ONE_SHOT | PendingIntent.FLAG_IMMUTABLE;
        // ok: pending-intent-open-to-change
        PendingIntent sixth = PendingIntent.getActivity(context, 0, open, flags);
    }

    void plannedOnOldPhones(Context context, Intent open) {
        int flags = PendingIntent.FLAG_UPDATE_CURRENT;
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            flags |= PendingIntent.FLAG_IMMUTABLE;
        }
        // ok: pending-intent-open-to-change
        PendingIntent first = PendingIntent.getActivity(context, 0, open, flags);
        // ok: pending-intent-open-to-change
        Cart cart = Carts.getActivity(context, 0, open, 0);
    }
}

class Door extends Activity {
    void opened() throws Exception {
        Intent next = getIntent().getParcelableExtra("next");
        // ruleid: intent-from-outside-passed-on
        startActivity(next);
        Intent read = Intent.parseUri(getIntent().getStringExtra("link"), 0);
        // ruleid: intent-from-outside-passed-on
        this.startService(read);
        // ok: intent-from-outside-passed-on
        startActivity(new Intent(this, Cart.class));
    }

    void handedOn(Context context, Intent intent) {
        Intent next = intent.getParcelableExtra("next");
        // ruleid: intent-from-outside-passed-on
        context.sendBroadcast(next);
    }

    void checked(Intent intent) {
        Intent next = intent.getParcelableExtra("next");
        if (next.resolveActivity(getPackageManager()).getPackageName().equals(getPackageName())) {
            // ok: intent-from-outside-passed-on
            startActivity(next);
        }
        Intent named = intent.getParcelableExtra("named");
        named.setPackage(getPackageName());
        // ok: intent-from-outside-passed-on
        startActivity(named);
        Order order = intent.getParcelableExtra("order");
        // ok: intent-from-outside-passed-on
        show(order);
    }

    void answered() {
        // ruleid: answer-carries-rights-of-asker
        setResult(RESULT_OK, getIntent());
        Intent asked = getIntent();
        asked.putExtra("total", 3);
        // ruleid: answer-carries-rights-of-asker
        setResult(RESULT_OK, asked);
        Intent own = new Intent();
        own.putExtra("name", getIntent().getStringExtra("name"));
        // ok: answer-carries-rights-of-asker
        setResult(RESULT_OK, own);
        // ok: answer-carries-rights-of-asker
        setResult(RESULT_CANCELED);
    }

    void refreshed(Context context, String token, int count) {
        Intent told = new Intent("shop.REFRESHED");
        told.putExtra("token", token);
        // ruleid: secret-sent-to-every-app
        context.sendBroadcast(told);
        Intent plain = new Intent("shop.COUNTED");
        plain.putExtra("count", count);
        // ok: secret-sent-to-every-app
        context.sendBroadcast(plain);
        Intent named = new Intent("shop.REFRESHED");
        named.putExtra("token", token);
        named.setPackage(context.getPackageName());
        // ok: secret-sent-to-every-app
        context.sendBroadcast(named);
        Intent guarded = new Intent("shop.REFRESHED");
        guarded.putExtra("token", token);
        // ok: secret-sent-to-every-app
        context.sendBroadcast(guarded, "shop.permission.READ");
    }

    void built(Context context) {
        String name = getIntent().getStringExtra("part");
        // ruleid: fragment-named-by-intent
        Fragment part = Fragment.instantiate(context, name);
        // ok: fragment-named-by-intent
        Fragment cart = Fragment.instantiate(context, "shop.CartPart");
        if (PARTS.contains(name)) {
            // ok: fragment-named-by-intent
            Fragment known = Fragment.instantiate(context, name);
        }
    }

    static class Settings extends PreferenceActivity {
        // ruleid: every-fragment-allowed
        protected boolean isValidFragment(String name) {
            return true;
        }
    }

    static class Narrow extends PreferenceActivity {
        // ok: every-fragment-allowed
        protected boolean isValidFragment(String name) {
            return CartPart.class.getName().equals(name);
        }
    }

    static class Finger extends BiometricPrompt.AuthenticationCallback {
        // ruleid: fingerprint-opens-nothing
        public void onAuthenticationSucceeded(BiometricPrompt.AuthenticationResult result) {
            showOrders();
        }
    }

    static class FingerWithKey extends BiometricPrompt.AuthenticationCallback {
        // ok: fingerprint-opens-nothing
        public void onAuthenticationSucceeded(BiometricPrompt.AuthenticationResult result) {
            Cipher cipher = result.getCryptoObject().getCipher();
            showOrders(cipher.doFinal(kept));
        }
    }

    static class Started extends BroadcastReceiver {
        // ruleid: broadcast-believed-unchecked
        public void onReceive(Context context, Intent intent) {
            startSync(context);
        }
    }

    static class StartedChecked extends BroadcastReceiver {
        // ok: broadcast-believed-unchecked
        public void onReceive(Context context, Intent intent) {
            if (Intent.ACTION_BOOT_COMPLETED.equals(intent.getAction())) {
                startSync(context);
            }
        }
    }
}
