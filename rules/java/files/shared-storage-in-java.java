package shop;

import android.content.Context;
import android.os.Environment;

class Receipts {
    void kept(Context context, byte[] receipt) throws IOException {
        // ruleid: kept-on-shared-storage-in-java
        SQLiteDatabase.openOrCreateDatabase(Environment.getExternalStorageDirectory() + "/shop.db", null);
        File folder = Environment.getExternalStorageDirectory();
        File file = new File(folder, "receipt.txt");
        // ruleid: kept-on-shared-storage-in-java
        FileOutputStream out = new FileOutputStream(file);
        // ruleid: kept-on-shared-storage-in-java
        FileWriter writer = new FileWriter(context.getExternalFilesDir(null) + "/receipt.txt");
        // ok: kept-on-shared-storage-in-java
        FileOutputStream own = new FileOutputStream(new File(context.getFilesDir(), "receipt.txt"));
        // ok: kept-on-shared-storage-in-java
        context.openOrCreateDatabase("shop.db", Context.MODE_PRIVATE, null);
    }

    void shown(WebView view, Context context) {
        // ruleid: kept-on-shared-storage-in-java
        view.loadUrl("file://" + Environment.getExternalStorageDirectory().getPath() + "/help.html");
        // ok: kept-on-shared-storage-in-java
        view.loadUrl("file:///android_asset/help.html");
        // ok: kept-on-shared-storage-in-java
        Log.d("shop", "full: " + Environment.getExternalStorageState());
    }
}
