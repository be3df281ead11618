package shop.themes;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

class Themes {
    void unpack(InputStream upload, File folder) throws IOException {
        ZipInputStream zip = new ZipInputStream(upload);
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            // ruleid: entry-name-as-path-in-java
            File file = new File(folder, entry.getName());
            try (FileOutputStream out = new FileOutputStream(file)) {
                out.write(zip.readNBytes(1_000_000));
            }
        }
    }

    void unpackPaths(InputStream upload, Path folder) throws IOException {
        ZipInputStream zip = new ZipInputStream(upload);
        ZipEntry entry = zip.getNextEntry();
        // ruleid: entry-name-as-path-in-java
        Path path = folder.resolve(entry.getName());
        // ruleid: entries-unpacked-without-limit
        Files.copy(zip, path);
    }

    void unpackWell(InputStream upload, Path folder) throws IOException {
        ZipInputStream zip = new ZipInputStream(upload);
        ZipEntry entry = zip.getNextEntry();
        // ok: entry-name-as-path-in-java
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("leads out");
        }
        // ok: entries-unpacked-without-limit
        byte[] some = zip.readNBytes(1_000_000);
    }

    void unpackCanonical(ZipFile zip, ZipEntry entry, File folder) throws IOException {
        // ok: entry-name-as-path-in-java
        File file = new File(folder, entry.getName());
        if (!file.getCanonicalPath().startsWith(folder.getCanonicalPath() + File.separator)) {
            throw new IOException("leads out");
        }
        // ok: entry-name-as-path-in-java
        File other = new File(folder, folder.getName());
        // ruleid: entries-unpacked-without-limit
        Files.copy(zip.getInputStream(entry), file.toPath());
    }

    byte[] packed(InputStream in) throws IOException {
        GZIPInputStream gzip = new GZIPInputStream(in);
        // ok: entries-unpacked-without-limit
        byte[] start = gzip.readNBytes(100);
        // ok: entries-unpacked-without-limit
        byte[] plain = in.readAllBytes();
        // ruleid: entries-unpacked-without-limit
        return gzip.readAllBytes();
    }

    void checkedElsewhere(ZipEntry entry, File folder, byte[] bytes) throws Exception {
        // ok: entry-name-as-path-in-java
        File file = new File(folder, entry.getName());
        validateInside(folder, file);
        Files.write(file.toPath(), bytes);
    }
}
