package shop.files;

import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

class Reports {
    void flawed(Path path) throws IOException {
        // ruleid: temp-file-guessed-in-java
        File report = File.createTempFile("report", ".csv");
        // ruleid: temp-file-guessed-in-java
        File folder = com.google.common.io.Files.createTempDir();
        // ruleid: temp-file-guessed-in-java
        File lock = new File("/tmp/reports.lock");
        // ruleid: temp-file-guessed-in-java
        File cache = new File(System.getProperty("java.io.tmpdir"), "reports");
        // ruleid: temp-file-guessed-in-java
        FileWriter out = new FileWriter("/var/tmp/reports.csv");
        // ruleid: temp-folder-made-of-file
        report.delete();
        report.mkdir();
        // ruleid: anyone-may-write-in-java
        report.setReadable(true, false);
        // ruleid: anyone-may-write-in-java
        report.setWritable(true, false);
        // ruleid: anyone-may-write-in-java
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));
        Set<PosixFilePermission> rights = new HashSet<>();
        // ruleid: anyone-may-write-in-java
        rights.add(PosixFilePermission.OTHERS_WRITE);
        // ruleid: anyone-may-write-in-java
        Runtime.getRuntime().exec("chmod 777 /srv/reports");
    }

    void safe(Path path, File file) throws IOException {
        // ok: temp-file-guessed-in-java
        Path report = Files.createTempFile("report", ".csv");
        // ok: temp-file-guessed-in-java
        Path folder = Files.createTempDirectory("reports");
        // ok: temp-file-guessed-in-java
        File lock = new File("/srv/tmp/reports.lock");
        // ok: temp-folder-made-of-file
        file.delete();
        lock.mkdir();
        // ok: anyone-may-write-in-java
        file.setReadable(true, true);
        // ok: anyone-may-write-in-java
        file.setWritable(false, false);
        // ok: anyone-may-write-in-java
        file.setExecutable(true);
        // ok: anyone-may-write-in-java
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        Set<PosixFilePermission> rights = new HashSet<>();
        // ok: anyone-may-write-in-java
        rights.add(PosixFilePermission.OWNER_WRITE);
        // ok: anyone-may-write-in-java
        Runtime.getRuntime().exec("chmod 640 /srv/reports");
    }

    void keep(MultipartFile picture) throws IOException {
        // ruleid: upload-kept-under-its-own-name-in-java
        picture.transferTo(new File("pictures/" + picture.getOriginalFilename()));
        Path path = Paths.get("pictures", picture.getOriginalFilename());
        // ruleid: upload-kept-under-its-own-name-in-java
        Files.copy(picture.getInputStream(), path);
        String name = picture.getOriginalFilename();
        // ruleid: upload-kept-under-its-own-name-in-java
        FileOutputStream out = new FileOutputStream("pictures/" + name);
    }

    void keepWell(MultipartFile picture) throws IOException {
        // ok: upload-kept-under-its-own-name-in-java
        picture.transferTo(new File("pictures/" + UUID.randomUUID() + ".png"));
        String name = picture.getOriginalFilename();
        if (!name.endsWith(".png")) {
            throw new IOException("no picture");
        }
        // ok: upload-kept-under-its-own-name-in-java
        Files.copy(picture.getInputStream(), Paths.get("pictures", name));
        // ok: upload-kept-under-its-own-name-in-java
        Files.write(Paths.get("pictures", "last.png"), picture.getBytes());
    }

    void opened(Runtime runtime, String file) throws Exception {
        // ruleid: anyone-may-write-in-java
        runtime.exec(new String[] {"chmod", "777", file});
        // ruleid: anyone-may-write-in-java
        runtime.exec(new String[] {"/bin/chmod", "-R", "o+w", file});
        // ruleid: anyone-may-write-in-java
        runtime.exec("chmod o=rwx orders.txt");
        // ok: anyone-may-write-in-java
        runtime.exec(new String[] {"chmod", "700", file});
        // ok: anyone-may-write-in-java
        runtime.exec("chmod 640 orders.txt");
        // ruleid: temp-file-guessed-in-java
        File one = new File("C:\\Temp\\orders.txt");
        // ruleid: temp-file-guessed-in-java
        File two = new File(new File(System.getProperty("java.io.tmpdir")), "orders.txt");
        // ok: temp-file-guessed-in-java
        File three = new File("C:\\Shop\\orders.txt");
    }

    void inFolder(File orders) throws Exception {
        // ok: temp-file-guessed-in-java
        File one = File.createTempFile("order", ".txt", orders);
        // ruleid: temp-file-guessed-in-java
        File two = File.createTempFile("order", ".txt", null);
        // ruleid: temp-file-guessed-in-java
        File shared = new File(System.getProperty("java.io.tmpdir"));
        // ruleid: temp-file-guessed-in-java
        File three = File.createTempFile("order", ".txt", shared);
    }
}
