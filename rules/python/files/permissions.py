import os
import stat
import subprocess
from pathlib import Path


def flawed(path, handle, sftp):
    # ruleid: anyone-may-write
    os.chmod(path, 0o777)
    # ruleid: anyone-may-write
    os.chmod(path, 0o666)
    # ruleid: anyone-may-write
    os.chmod(path, 0x1FF)
    # ruleid: anyone-may-write
    os.chmod(path, mode=0o702)
    # ruleid: anyone-may-write
    os.chmod(path, 511)
    # ruleid: anyone-may-write-by-name
    os.chmod(path, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)
    # ruleid: anyone-may-write-by-name
    os.fchmod(handle, stat.S_IWOTH)
    # ruleid: secret-file-open-to-others
    os.chmod("/srv/app/private.pem", 0o644)
    # ruleid: secret-file-open-to-others
    os.chmod(token_file, stat.S_IRUSR | stat.S_IROTH)
    # ruleid: becomes-root
    os.setuid(0)
    # ruleid: becomes-root
    subprocess.run(["backup"], check=True, user="root")
    # ruleid: anyone-may-write
    Path(path).chmod(0o777)
    # ruleid: anyone-may-write
    fd = os.open(path, os.O_CREAT | os.O_WRONLY, 0o777)
    # ruleid: anyone-may-write
    sftp.chmod(path, 0o777)
    # ruleid: umask-lets-all-in
    os.umask(0)
    # ruleid: umask-lets-all-in
    os.umask(0o000)
    # ruleid: chmod-command-lets-all-write
    os.system("chmod 777 /srv/uploads")
    # ruleid: chmod-command-lets-all-write
    os.system("chmod -R a+rwx /srv/uploads")
    # ruleid: chmod-command-lets-all-write
    subprocess.run(["chmod", "-R", "777", path], check=True)
    return fd


def through_names(path):
    mode = 0o666
    # ruleid: anyone-may-write
    os.chmod(path, mode)
    bits = stat.S_IRUSR | stat.S_IWUSR | stat.S_IWOTH
    # ruleid: anyone-may-write-by-name
    Path(path).chmod(bits)
    narrow = stat.S_IRUSR | stat.S_IWUSR
    # ok: anyone-may-write-by-name
    Path(path).chmod(narrow)


def safe(path, mode, handle):
    # ok: anyone-may-write
    os.chmod(path, 0o664)
    # ok: anyone-may-write
    os.chmod(path, 0o770)
    # ok: secret-file-open-to-others
    os.chmod("/srv/app/private.pem", 0o600)
    # ok: secret-file-open-to-others
    os.chmod("/srv/app/id_rsa.pub", 0o644)
    # ok: becomes-root
    os.setuid(account.pw_uid)
    # ok: becomes-root
    subprocess.run(["backup"], check=True, user="backup")
    # ok: anyone-may-write
    os.chmod(path, 0o600)
    # ok: anyone-may-write
    os.chmod(path, 0o644)
    # ok: anyone-may-write
    os.chmod(path, 0o755)
    # ok: anyone-may-write-by-name
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
    # ok: anyone-may-write-by-name
    os.chmod(path, mode & ~stat.S_IWOTH)
    # ok: anyone-may-write
    os.fchmod(handle, mode)
    # ok: anyone-may-write
    Path(path).chmod(0o640)
    # ok: umask-lets-all-in
    os.umask(0o077)
    # ok: umask-lets-all-in
    os.umask(0o022)
    # ok: umask-lets-all-in
    old = os.umask(0)
    os.umask(old)
    # ok: chmod-command-lets-all-write
    os.system("chmod 755 /srv/tool")
    # ok: chmod-command-lets-all-write
    subprocess.run(["chmod", "+x", path], check=True)
    # ok: chmod-command-lets-all-write
    subprocess.run(["chmod", "640", path], check=True)
