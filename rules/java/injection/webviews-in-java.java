import android.content.Intent;
import android.webkit.WebView;

class ShopView extends Activity {
    void shown(WebView view, WebSettings settings) {
        // ruleid: webview-opened-to-scripts
        settings.setJavaScriptEnabled(true);
        // ruleid: webview-opened-to-scripts
        view.getSettings().setAllowUniversalAccessFromFileURLs(true);
        // ruleid: webview-opened-to-scripts
        view.addJavascriptInterface(new Basket(), "basket");
        // ok: webview-opened-to-scripts
        settings.setJavaScriptEnabled(false);
        // ok: webview-opened-to-scripts
        settings.setSupportZoom(true);
        // ruleid: address-of-intent-shown-in-webview
        view.loadUrl(getIntent().getStringExtra("page"));
        // ok: address-of-intent-shown-in-webview
        view.loadUrl("https://shop.example/");
    }

    void templates(Mustache.Compiler compiler, Configuration config, Label label) {
        // ruleid: templates-not-escaped-in-java
        compiler.escapeHTML(false);
        // ruleid: templates-not-escaped-in-java
        config.setAutoEscapingPolicy(Configuration.DISABLE_AUTO_ESCAPING_POLICY);
        // ruleid: templates-not-escaped-in-java
        label.setEscapeModelStrings(false);
        // ok: templates-not-escaped-in-java
        compiler.escapeHTML(true);
        // ok: templates-not-escaped-in-java
        config.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        // ok: templates-not-escaped-in-java
        label.setVisible(false);
    }
}
