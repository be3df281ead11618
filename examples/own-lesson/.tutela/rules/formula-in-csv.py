# ruleid: formula-in-csv
writer.writerow([name])

# ok: formula-in-csv
writer.writerow(harmless([name]))
