import mysql from "mysql2/promise";

const pool = mysql.createPool({ database: "library" });

export async function booksBy(author, language) {
  const sql = `SELECT title, year FROM books WHERE author = '${author}' AND language = '${language}'`;
  const [books] = await pool.query(sql);
  return books;
}

for (const book of await booksBy(process.argv[2], process.argv[3])) {
  console.log(`${book.year}  ${book.title}`);
}
