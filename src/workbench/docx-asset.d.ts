/** A .docx taken into the program by webpack: a data address in base64. */
declare module "*.docx" {
  const address: string;
  export default address;
}
