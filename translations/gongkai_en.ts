<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What will change</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Cover and sign-off</source>
        <translation>Cover and sign-off</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Agency (full name)</source>
        <translation>&amp;Agency (full name)</translation>
    </message>
    <message>
        <source>Short &amp;name</source>
        <translation>Short &amp;name</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>&amp;Signing agency</source>
        <translation>&amp;Signing agency</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Published on</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Addr&amp;ess</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>Post&amp;code</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>Ph&amp;one</translation>
    </message>
    <message>
        <source>Fa&amp;x</source>
        <translation>Fa&amp;x</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
</context>
<context>
    <name>NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Reporting &amp;year</source>
        <translation>Reporting &amp;year</translation>
    </message>
    <message>
        <source>&amp;Agency (full name)</source>
        <translation>&amp;Agency (full name)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Begin report</source>
        <translation>&amp;Begin report</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign PDF</source>
        <translation>Sign PDF</translation>
    </message>
    <message>
        <source>&amp;PDF to sign</source>
        <translation>&amp;PDF to sign</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sign &amp;as</source>
        <translation>Sign &amp;as</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Key file</translation>
    </message>
    <message>
        <source>.p12, .pfx</source>
        <translation>.p12, .pfx</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Picture of the &amp;seal</source>
        <translation>Picture of the &amp;seal</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Signed file</translation>
    </message>
    <message>
        <source>&amp;Trusted root</source>
        <translation>&amp;Trusted root</translation>
    </message>
    <message>
        <source>.pem</source>
        <translation>.pem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Si&amp;gn</source>
        <translation>Si&amp;gn</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>gongkai::Cli</name>
    <message>
        <source> (explained)</source>
        <translation> (explained)</translation>
    </message>
    <message>
        <source>  No findings.</source>
        <translation>  No findings.</translation>
    </message>
    <message>
        <source>Checks report data files and lists the findings.</source>
        <translation>Checks report data files and lists the findings.</translation>
    </message>
    <message>
        <source>Data files, or folders with *.report.json.</source>
        <translation>Data files, or folders with *.report.json.</translation>
    </message>
    <message>
        <source>The report of the year before.</source>
        <translation>The report of the year before.</translation>
    </message>
    <message>
        <source>One line a report.</source>
        <translation>One line a report.</translation>
    </message>
    <message>
        <source>There is no *.report.json in the folder.</source>
        <translation>There is no *.report.json in the folder.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>The store to work on.</source>
        <translation>The store to work on.</translation>
    </message>
    <message>
        <source>Prints JSON on standard output.</source>
        <translation>Prints JSON on standard output.</translation>
    </message>
    <message>
        <source>Language of messages.</source>
        <translation>Language of messages.</translation>
    </message>
    <message>
        <source>Replaces existing outputs.</source>
        <translation>Replaces existing outputs.</translation>
    </message>
    <message>
        <source>The call does not fit; see gongkai-cli %1 --help.</source>
        <translation>The call does not fit; see gongkai-cli %1 --help.</translation>
    </message>
    <message>
        <source>%1 was read as %2 and converted.</source>
        <translation>%1 was read as %2 and converted.</translation>
    </message>
    <message>
        <source>no title of a report and no year were found; name the year with --year</source>
        <translation>no title of a report and no year were found; name the year with --year</translation>
    </message>
    <message>
        <source>Reads a report written elsewhere into a data file.</source>
        <translation>Reads a report written elsewhere into a data file.</translation>
    </message>
    <message>
        <source>The data file to write.</source>
        <translation>The data file to write.</translation>
    </message>
    <message>
        <source>Reporting year, when the title does not tell.</source>
        <translation>Reporting year, when the title does not tell.</translation>
    </message>
    <message>
        <source>Form, when the year does not decide.</source>
        <translation>Form, when the year does not decide.</translation>
    </message>
    <message>
        <source>Puts the recognised figures into the report.</source>
        <translation>Puts the recognised figures into the report.</translation>
    </message>
    <message>
        <source>Name the data file to write with -o.</source>
        <translation>Name the data file to write with -o.</translation>
    </message>
    <message>
        <source>Makes documents of a report; each is read back and compared.</source>
        <translation>Makes documents of a report; each is read back and compared.</translation>
    </message>
    <message>
        <source>The report&apos;s data file.</source>
        <translation>The report&apos;s data file.</translation>
    </message>
    <message>
        <source>Name at least one output: --pdf, --docx, --text or --data.</source>
        <translation>Name at least one output: --pdf, --docx, --text or --data.</translation>
    </message>
    <message>
        <source>Official PDF (PDF/A-1b).</source>
        <translation>Official PDF (PDF/A-1b).</translation>
    </message>
    <message>
        <source>Word document.</source>
        <translation>Word document.</translation>
    </message>
    <message>
        <source>Plain text.</source>
        <translation>Plain text.</translation>
    </message>
    <message>
        <source>Data file.</source>
        <translation>Data file.</translation>
    </message>
    <message>
        <source>Lets errors pass and marks every page as a draft.</source>
        <translation>Lets errors pass and marks every page as a draft.</translation>
    </message>
    <message>
        <source>Drawn with another font than the page&apos;s own: %1</source>
        <translation>Drawn with another font than the page&apos;s own: %1</translation>
    </message>
    <message>
        <source>Lists the forms with their years.</source>
        <translation>Lists the forms with their years.</translation>
    </message>
    <message>
        <source>gongkai-cli COMMAND [OPTIONS]: annual reports on government information disclosure.
Commands: formats, convert, check, export, sign, verify, report.
gongkai-cli COMMAND --help tells more.
Exit status: 0 done; 1 done, and something was found; 2 the call is wrong; 3 the input was refused; 4 refused by state, permission or rule.</source>
        <translation>gongkai-cli COMMAND [OPTIONS]: annual reports on government information disclosure.
Commands: formats, convert, check, export, sign, verify, report.
gongkai-cli COMMAND --help tells more.
Exit status: 0 done; 1 done, and something was found; 2 the call is wrong; 3 the input was refused; 4 refused by state, permission or rule.</translation>
    </message>
    <message>
        <source>There is no command %1; see gongkai-cli --help.</source>
        <translation>There is no command %1; see gongkai-cli --help.</translation>
    </message>
    <message>
        <source>Begins a report in the form of its year.</source>
        <translation>Begins a report in the form of its year.</translation>
    </message>
    <message>
        <source>Reporting year.</source>
        <translation>Reporting year.</translation>
    </message>
    <message>
        <source>Full name of the agency.</source>
        <translation>Full name of the agency.</translation>
    </message>
    <message>
        <source>Name the year (--year) and the agency (--agency).</source>
        <translation>Name the year (--year) and the agency (--agency).</translation>
    </message>
    <message>
        <source>Puts a data file into the store as a new report.</source>
        <translation>Puts a data file into the store as a new report.</translation>
    </message>
    <message>
        <source>The data file.</source>
        <translation>The data file.</translation>
    </message>
    <message>
        <source>Lists the reports in the store.</source>
        <translation>Lists the reports in the store.</translation>
    </message>
    <message>
        <source>Shows, checks or exports a report of the store.</source>
        <translation>Shows, checks or exports a report of the store.</translation>
    </message>
    <message>
        <source>Number of the report, see report list.</source>
        <translation>Number of the report, see report list.</translation>
    </message>
    <message>
        <source>report is followed by new, list, show, import, check or export.</source>
        <translation>report is followed by new, list, show, import, check or export.</translation>
    </message>
    <message>
        <source>Signs a PDF by appending to it (PAdES B-B).</source>
        <translation>Signs a PDF by appending to it (PAdES B-B).</translation>
    </message>
    <message>
        <source>The file to sign; it is not changed.</source>
        <translation>The file to sign; it is not changed.</translation>
    </message>
    <message>
        <source>The signed file.</source>
        <translation>The signed file.</translation>
    </message>
    <message>
        <source>Key file (PKCS#12).</source>
        <translation>Key file (PKCS#12).</translation>
    </message>
    <message>
        <source>File with the key file&apos;s password.</source>
        <translation>File with the key file&apos;s password.</translation>
    </message>
    <message>
        <source>clerk, supervisor or issuer.</source>
        <translation>clerk, supervisor or issuer.</translation>
    </message>
    <message>
        <source>Roles the first signature prepares places for (default clerk,supervisor).</source>
        <translation>Roles the first signature prepares places for (default clerk,supervisor).</translation>
    </message>
    <message>
        <source>Picture of the seal, shown at the sign-off.</source>
        <translation>Picture of the seal, shown at the sign-off.</translation>
    </message>
    <message>
        <source>Name the role that signs: --role clerk, supervisor or issuer.</source>
        <translation>Name the role that signs: --role clerk, supervisor or issuer.</translation>
    </message>
    <message>
        <source>Name the key file (--p12) and the file with its password (--password-file).</source>
        <translation>Name the key file (--p12) and the file with its password (--password-file).</translation>
    </message>
    <message>
        <source>--fields takes roles separated by commas, each once: clerk,supervisor,issuer.</source>
        <translation>--fields takes roles separated by commas, each once: clerk,supervisor,issuer.</translation>
    </message>
    <message>
        <source>The signed file needs a name of its own; the input is never changed.</source>
        <translation>The signed file needs a name of its own; the input is never changed.</translation>
    </message>
    <message>
        <source>%1: signed as %2 by %3.</source>
        <translation>%1: signed as %2 by %3.</translation>
    </message>
    <message>
        <source>Verifies the signatures of a PDF and lists the facts.</source>
        <translation>Verifies the signatures of a PDF and lists the facts.</translation>
    </message>
    <message>
        <source>The file to verify.</source>
        <translation>The file to verify.</translation>
    </message>
    <message>
        <source>PEM file with a root certificate you trust; may be repeated.</source>
        <translation>PEM file with a root certificate you trust; may be repeated.</translation>
    </message>
    <message>
        <source>Roles that must have signed, clerk,supervisor or clerk=SHA256,…</source>
        <translation>Roles that must have signed, clerk,supervisor or clerk=SHA256,…</translation>
    </message>
    <message>
        <source>Every signature must bear a time stamp.</source>
        <translation>Every signature must bear a time stamp.</translation>
    </message>
    <message>
        <source>--expect takes roles separated by commas, each with =SHA256 of its certificate if wanted.</source>
        <translation>--expect takes roles separated by commas, each with =SHA256 of its certificate if wanted.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 holds no certificate in PEM form.</translation>
    </message>
    <message>
        <source>Not yet signed: %1</source>
        <translation>Not yet signed: %1</translation>
    </message>
    <message>
        <source>Account to work under.</source>
        <translation>Account to work under.</translation>
    </message>
    <message>
        <source>File with the account&apos;s password.</source>
        <translation>File with the account&apos;s password.</translation>
    </message>
    <message>
        <source>There is no option %1; see gongkai-cli %2 --help.</source>
        <translation>There is no option %1; see gongkai-cli %2 --help.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standard output</translation>
    </message>
    <message>
        <source>it is a report of %1 in the form %2; a data file keeps its year and form</source>
        <translation>it is a report of %1 in the form %2; a data file keeps its year and form</translation>
    </message>
    <message>
        <source>The data file needs a name of its own; the input is never changed.</source>
        <translation>The data file needs a name of its own; the input is never changed.</translation>
    </message>
    <message>
        <source>Not put in: %1 %2%3 (approximate, or the cell holds another figure already).</source>
        <translation>Not put in: %1 %2%3 (approximate, or the cell holds another figure already).</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;; see gongkai-cli formats</source>
        <translation>there is no form &quot;%1&quot;; see gongkai-cli formats</translation>
    </message>
    <message>
        <source>Another report whose text must not be found again; repeatable.</source>
        <translation>Another report whose text must not be found again; repeatable.</translation>
    </message>
    <message>
        <source>Folder with local forms.</source>
        <translation>Folder with local forms.</translation>
    </message>
    <message>
        <source>Not recognised: %1 %2</source>
        <translation>Not recognised: %1 %2</translation>
    </message>
    <message>
        <source>Written otherwise than in the form: %1 (%2)</source>
        <translation>Written otherwise than in the form: %1 (%2)</translation>
    </message>
    <message>
        <source>A text (.txt), web page (.html), Word document (.docx) or data file (.json).</source>
        <translation>A text (.txt), web page (.html), Word document (.docx) or data file (.json).</translation>
    </message>
    <message>
        <source>Makes half-width punctuation between Chinese characters full-width.</source>
        <translation>Makes half-width punctuation between Chinese characters full-width.</translation>
    </message>
    <message>
        <source> (explainable)</source>
        <translation> (explainable)</translation>
    </message>
    <message>
        <source>Lists the rules of each form: severity, ground, why.</source>
        <translation>Lists the rules of each form: severity, ground, why.</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>part %1, paragraph %2 &quot;%3&quot;: </source>
        <translation>part %1, paragraph %2 &quot;%3&quot;: </translation>
    </message>
    <message>
        <source>part %1, paragraph %2: </source>
        <translation>part %1, paragraph %2: </translation>
    </message>
    <message>
        <source>No title of a report was found; the agency is to be entered by hand.</source>
        <translation>No title of a report was found; the agency is to be entered by hand.</translation>
    </message>
</context>
<context>
    <name>gongkai::CoverPage</name>
    <message>
        <source>%1 (%2), reporting year %3</source>
        <translation>%1 (%2), reporting year %3</translation>
    </message>
    <message>
        <source>for example %1-01-30</source>
        <translation>for example %1-01-30</translation>
    </message>
    <message>
        <source>for example %1-01-31</source>
        <translation>for example %1-01-31</translation>
    </message>
</context>
<context>
    <name>gongkai::EditSession</name>
    <message>
        <source>Enter figure</source>
        <translation>Enter figure</translation>
    </message>
    <message>
        <source>Compute totals</source>
        <translation>Compute totals</translation>
    </message>
    <message>
        <source>Edit cover and sign-off</source>
        <translation>Edit cover and sign-off</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>Blanks are 0</source>
        <translation>Blanks are 0</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Add part</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Remove part</translation>
    </message>
    <message>
        <source>Clear figures</source>
        <translation>Clear figures</translation>
    </message>
    <message>
        <source>No data in this part</source>
        <translation>No data in this part</translation>
    </message>
    <message>
        <source>Unlock computed figure</source>
        <translation>Unlock computed figure</translation>
    </message>
    <message>
        <source>Compute figure again</source>
        <translation>Compute figure again</translation>
    </message>
    <message>
        <source>Explain finding</source>
        <translation>Explain finding</translation>
    </message>
    <message>
        <source>Bind numbers</source>
        <translation>Bind numbers</translation>
    </message>
    <message>
        <source>Normalise punctuation</source>
        <translation>Normalise punctuation</translation>
    </message>
    <message>
        <source>Insert sample wording</source>
        <translation>Insert sample wording</translation>
    </message>
</context>
<context>
    <name>gongkai::Errors</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>There is no file %1. Check the name and the folder.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 cannot be read (%2).</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read.</source>
        <translation>%1 is empty. Nothing was read.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, too large for a report. Nothing was read.</source>
        <translation>%1 is larger than %2 MB, too large for a report. Nothing was read.</translation>
    </message>
    <message>
        <source>%1 is not a text file (neither UTF-8 nor GB18030). Save it as plain text and try again.</source>
        <translation>%1 is not a text file (neither UTF-8 nor GB18030). Save it as plain text and try again.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Nothing was written; choose another folder.</source>
        <translation>%1 cannot be written (%2). Nothing was written; choose another folder.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name, or allow replacing.</source>
        <translation>%1 exists already and was left as it is. Choose another name, or allow replacing.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space and try again.</source>
        <translation>The disk is full: %1 was not written. Free some space and try again.</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read on from line %2, column %3. Nothing was changed.</source>
        <translation>%1 is damaged: it cannot be read on from line %2, column %3. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is not a report data file. Nothing was changed.</source>
        <translation>%1 is not a report data file. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is a data file of another version (%2); this program reads gongkai-report/1. Nothing was changed.</source>
        <translation>%1 is a data file of another version (%2); this program reads gongkai-report/1. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no report format &quot;%1&quot;. Formats exist for the years from 2008 on; see the list of formats.</source>
        <translation>There is no report format &quot;%1&quot;. Formats exist for the years from 2008 on; see the list of formats.</translation>
    </message>
    <message>
        <source>The report cannot be read at &quot;%1&quot;: %2. Nothing was changed.</source>
        <translation>The report cannot be read at &quot;%1&quot;: %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>The format file is wrong at %1: %2.</source>
        <translation>The format file is wrong at %1: %2.</translation>
    </message>
    <message>
        <source>The report for comparison is of %1; it must be of %2, the year before.</source>
        <translation>The report for comparison is of %1; it must be of %2, the year before.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 was not found.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be put right before release. Nothing was written; a marked draft can be exported.</source>
        <translation>
            <numerusform>%n error must be put right before release. Nothing was written; a marked draft can be exported.</numerusform>
            <numerusform>%n errors must be put right before release. Nothing was written; a marked draft can be exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prose refers to a figure that has no value: {{%1}}. Fill it in or take the reference out.</source>
        <translation>The prose refers to a figure that has no value: {{%1}}. Fill it in or take the reference out.</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1. Nothing was written; install a font that has them.</source>
        <translation>No installed font has these characters: %1. Nothing was written; install a font that has them.</translation>
    </message>
    <message>
        <source>The document could not be made (%1). Nothing was written.</source>
        <translation>The document could not be made (%1). Nothing was written.</translation>
    </message>
    <message>
        <source>The finished file was read back and differs from the report (%1). It was not released.</source>
        <translation>The finished file was read back and differs from the report (%1). It was not released.</translation>
    </message>
    <message>
        <source>The password of the key file is wrong. Nothing was signed.</source>
        <translation>The password of the key file is wrong. Nothing was signed.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key with a certificate (PKCS#12, .p12 or .pfx, is expected). Nothing was signed.</source>
        <translation>The key file %1 holds no key with a certificate (PKCS#12, .p12 or .pfx, is expected). Nothing was signed.</translation>
    </message>
    <message>
        <source>The certificate expired on %1. Nothing was signed; ask for a new one.</source>
        <translation>The certificate expired on %1. Nothing was signed; ask for a new one.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1. Nothing was signed; check the date of this computer.</source>
        <translation>The certificate is valid only from %1. Nothing was signed; check the date of this computer.</translation>
    </message>
    <message>
        <source>The certificate must not be used for signing documents (%1). Nothing was signed.</source>
        <translation>The certificate must not be used for signing documents (%1). Nothing was signed.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a PDF file (%2). Nothing was changed.</source>
        <translation>%1 is damaged or not a PDF file (%2). Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is encrypted; only open PDF files can be signed and verified.</source>
        <translation>%1 is encrypted; only open PDF files can be signed and verified.</translation>
    </message>
    <message>
        <source>%1 is built in a way that cannot be signed safely (%2). Export it again.</source>
        <translation>%1 is built in a way that cannot be signed safely (%2). Export it again.</translation>
    </message>
    <message>
        <source>This file is a draft; drafts are never signed. Export the final report first.</source>
        <translation>This file is a draft; drafts are never signed. Export the final report first.</translation>
    </message>
    <message>
        <source>The file has no prepared place for this signature (%1); the first signature decides who may follow.</source>
        <translation>The file has no prepared place for this signature (%1); the first signature decides who may follow.</translation>
    </message>
    <message>
        <source>This place is signed already (%1).</source>
        <translation>This place is signed already (%1).</translation>
    </message>
    <message>
        <source>The file was changed after it was signed. It was not signed again; verify it to see what changed.</source>
        <translation>The file was changed after it was signed. It was not signed again; verify it to see what changed.</translation>
    </message>
    <message>
        <source>Signing failed (%1). Nothing was written.</source>
        <translation>Signing failed (%1). Nothing was written.</translation>
    </message>
    <message>
        <source>%1 is not a Gongkai store and was left untouched. Choose another file.</source>
        <translation>%1 is not a Gongkai store and was left untouched. Choose another file.</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2). It was not changed; restore the latest backup.</source>
        <translation>The store %1 is damaged (%2). It was not changed; restore the latest backup.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>The store %1 was written by a newer version of this program. Install that version; nothing was changed.</translation>
    </message>
    <message>
        <source>The store %1 can only be read. What you enter cannot be saved there.</source>
        <translation>The store %1 can only be read. What you enter cannot be saved there.</translation>
    </message>
    <message>
        <source>Somebody else is writing to the store %1. Your entries are kept and will be saved shortly.</source>
        <translation>Somebody else is writing to the store %1. Your entries are kept and will be saved shortly.</translation>
    </message>
    <message>
        <source>The disk is full: not saved. Your entries are kept in this window; free some space, or save a copy elsewhere.</source>
        <translation>The disk is full: not saved. Your entries are kept in this window; free some space, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Somebody else saved this report meanwhile. Your entries are kept in this window; save a copy before you reload.</source>
        <translation>Somebody else saved this report meanwhile. Your entries are kept in this window; save a copy before you reload.</translation>
    </message>
    <message>
        <source>The store %1 answered with a fault (%2). Not saved.</source>
        <translation>The store %1 answered with a fault (%2). Not saved.</translation>
    </message>
    <message>
        <source>its key is meant for another use</source>
        <translation>its key is meant for another use</translation>
    </message>
    <message>
        <source>it belongs to a certificate authority</source>
        <translation>it belongs to a certificate authority</translation>
    </message>
    <message>
        <source>its key is too short</source>
        <translation>its key is too short</translation>
    </message>
    <message>
        <source>its kind of key is not supported</source>
        <translation>its kind of key is not supported</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>the system refuses</translation>
    </message>
    <message>
        <source>its inner structure is broken</source>
        <translation>its inner structure is broken</translation>
    </message>
    <message>
        <source>its inner structure is unusual</source>
        <translation>its inner structure is unusual</translation>
    </message>
    <message>
        <source>%1: files of the kind .%2 cannot be read. Save it as .docx, as a web page or as plain text and try again.</source>
        <translation>%1: files of the kind .%2 cannot be read. Save it as .docx, as a web page or as plain text and try again.</translation>
    </message>
    <message>
        <source>it declares document types or entities, which reports do not need and attacks do</source>
        <translation>it declares document types or entities, which reports do not need and attacks do</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>its elements are nested too deeply</translation>
    </message>
    <message>
        <source>it is too large for a report</source>
        <translation>it is too large for a report</translation>
    </message>
    <message>
        <source>unpacked it is too large, as a compression bomb is</source>
        <translation>unpacked it is too large, as a compression bomb is</translation>
    </message>
    <message>
        <source>it holds parts with forbidden names</source>
        <translation>it holds parts with forbidden names</translation>
    </message>
    <message>
        <source>it is protected by a password; save it without one</source>
        <translation>it is protected by a password; save it without one</translation>
    </message>
    <message>
        <source>it is an old .doc or .wps file; save it as .docx</source>
        <translation>it is an old .doc or .wps file; save it as .docx</translation>
    </message>
    <message>
        <source>it is no Word document</source>
        <translation>it is no Word document</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>it is damaged</translation>
    </message>
    <message>
        <source>%1 was not read: %2. Nothing was changed.</source>
        <translation>%1 was not read: %2. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>gongkai::Files</name>
    <message>
        <source>no permission to write there</source>
        <translation>no permission to write there</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>this is not a file</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>two outputs have this name</source>
        <translation>two outputs have this name</translation>
    </message>
</context>
<context>
    <name>gongkai::Findings</name>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>%1 = %2, but %3 = %4, a difference of %5. Put the wrong one right.</source>
        <translation>%1 = %2, but %3 = %4, a difference of %5. Put the wrong one right.</translation>
    </message>
    <message>
        <source>%1 = %2 is more than %3 = %4. Put the wrong one right.</source>
        <translation>%1 = %2 is more than %3 = %4. Put the wrong one right.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no possible count; enter a whole number from 0.</source>
        <translation>&quot;%1&quot; is no possible count; enter a whole number from 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; enter digits only.</source>
        <translation>&quot;%1&quot; is not a number; enter digits only.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2; the form wants plain digits.</source>
        <translation>&quot;%1&quot; was read as %2; the form wants plain digits.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are blank; enter 0 where there was nothing, or confirm that all blanks are 0.</source>
        <translation>
            <numerusform>%n cell is blank; enter 0 where there was nothing, or confirm that all blanks are 0.</numerusform>
            <numerusform>%n cells are blank; enter 0 where there was nothing, or confirm that all blanks are 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>the table is empty; fill it in, with 0 where there was nothing.</source>
        <translation>the table is empty; fill it in, with 0 where there was nothing.</translation>
    </message>
    <message>
        <source>the form has no such cell; its value %1 is kept but not printed.</source>
        <translation>the form has no such cell; its value %1 is kept but not printed.</translation>
    </message>
    <message>
        <source>{{%1}} has no value; fill in the figure or take the reference out.</source>
        <translation>{{%1}} has no value; fill in the figure or take the reference out.</translation>
    </message>
    <message>
        <source>Figures disagree</source>
        <translation>Figures disagree</translation>
    </message>
    <message>
        <source>Figure too large</source>
        <translation>Figure too large</translation>
    </message>
    <message>
        <source>Impossible count</source>
        <translation>Impossible count</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Not a number</translation>
    </message>
    <message>
        <source>Unusual notation</source>
        <translation>Unusual notation</translation>
    </message>
    <message>
        <source>Blank cells</source>
        <translation>Blank cells</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>Empty table</translation>
    </message>
    <message>
        <source>Cell not in the form</source>
        <translation>Cell not in the form</translation>
    </message>
    <message>
        <source>Reference without value</source>
        <translation>Reference without value</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>which of the two languages of a form&apos;s own sentences fits this translation: zh or en</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>sentence, then advice; Chinese puts no space between them</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, to be held against %2.</source>
        <translation>%1, to be held against %2.</translation>
    </message>
    <message>
        <source>%1 stands here.</source>
        <translation>%1 stands here.</translation>
    </message>
    <message>
        <source>The text says %1 by %2%, but the figures went the other way, by %3%.</source>
        <translation>The text says %1 by %2%, but the figures went the other way, by %3%.</translation>
    </message>
    <message>
        <source>The text says %1%; computed from the figures (%2) it is %3%.</source>
        <translation>The text says %1%; computed from the figures (%2) it is %3%.</translation>
    </message>
    <message>
        <source>The report has no date of sign-off.</source>
        <translation>The report has no date of sign-off.</translation>
    </message>
    <message>
        <source>Published on %1, after the last day, %2.</source>
        <translation>Published on %1, after the last day, %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as year-month-day.</source>
        <translation>&quot;%1&quot; is no date; write it as year-month-day.</translation>
    </message>
    <message>
        <source>%1 lies before the end of the reporting year, %2.</source>
        <translation>%1 lies before the end of the reporting year, %2.</translation>
    </message>
    <message>
        <source>An identity number stands here: %1.</source>
        <translation>An identity number stands here: %1.</translation>
    </message>
    <message>
        <source>A mobile telephone number stands here: %1.</source>
        <translation>A mobile telephone number stands here: %1.</translation>
    </message>
    <message>
        <source>A bank card number stands here: %1.</source>
        <translation>A bank card number stands here: %1.</translation>
    </message>
    <message>
        <source>An e-mail address stands here: %1.</source>
        <translation>An e-mail address stands here: %1.</translation>
    </message>
    <message>
        <source>A home address stands here: %1.</source>
        <translation>A home address stands here: %1.</translation>
    </message>
    <message>
        <source>The name of an applicant stands here: %1.</source>
        <translation>The name of an applicant stands here: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no text, or next to none.</source>
        <translation>&quot;%1&quot; has no text, or next to none.</translation>
    </message>
    <message>
        <source>Nothing is told of &quot;%1&quot;.</source>
        <translation>Nothing is told of &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing of %2.</source>
        <translation>&quot;%1&quot; says nothing of %2.</translation>
    </message>
    <message>
        <source>This form (%1) is not the one for %2.</source>
        <translation>This form (%1) is not the one for %2.</translation>
    </message>
    <message>
        <source>The title &quot;%1&quot; is not &quot;%2&quot;.</source>
        <translation>The title &quot;%1&quot; is not &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 in the text was taken as %2.</source>
        <translation>%1 in the text was taken as %2.</translation>
    </message>
    <message>
        <source> %1 is just: %2.</source>
        <translation> %1 is just: %2.</translation>
    </message>
    <message>
        <source>The parts add up to %1, the text says %2, a difference of %3.</source>
        <translation>The parts add up to %1, the text says %2, a difference of %3.</translation>
    </message>
    <message>
        <source>The text says &quot;%1&quot;, but %2 = %3.</source>
        <translation>The text says &quot;%1&quot;, but %2 = %3.</translation>
    </message>
    <message>
        <source>Nothing is told of: %1.</source>
        <translation>Nothing is told of: %1.</translation>
    </message>
    <message>
        <source>%1 stands here; %2 was to be expected.</source>
        <translation>%1 stands here; %2 was to be expected.</translation>
    </message>
    <message>
        <source>The text announces %1 parts, there are %2.</source>
        <translation>The text announces %1 parts, there are %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here; this office is &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; stands here; this office is &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the report&apos;s scope.</source>
        <translation>&quot;%1&quot; does not fit the report&apos;s scope.</translation>
    </message>
    <message>
        <source>%1 is quoted; %2 is in force.</source>
        <translation>%1 is quoted; %2 is in force.</translation>
    </message>
    <message>
        <source>%1% of this paragraph stands in %2 as well: &quot;%3&quot;.</source>
        <translation>%1% of this paragraph stands in %2 as well: &quot;%3&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n half-width sign(s) stand between Chinese characters.</source>
        <translation>
            <numerusform>%n half-width sign stand between Chinese characters.</numerusform>
            <numerusform>%n half-width signs stand between Chinese characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual figure</source>
        <translation>Unusual figure</translation>
    </message>
    <message>
        <source>Form of another year</source>
        <translation>Form of another year</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Text missing</translation>
    </message>
    <message>
        <source>Text and table disagree</source>
        <translation>Text and table disagree</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Parts and total</source>
        <translation>Parts and total</translation>
    </message>
    <message>
        <source>Text says none</source>
        <translation>Text says none</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>Year left over</source>
        <translation>Year left over</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Number of parts</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>Name of a place</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Document quoted</source>
        <translation>Document quoted</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Copied text</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Punctuation</translation>
    </message>
    <message>
        <source>The text says %1, but %2 = %3, a difference of %4.</source>
        <translation>The text says %1, but %2 = %3, a difference of %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place that was not filled in.</source>
        <translation>&quot;%1&quot; is a place that was not filled in.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
</context>
<context>
    <name>gongkai::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>The checks find nothing to put right.</source>
        <translation>The checks find nothing to put right.</translation>
    </message>
    <message>
        <source>Errors %1   Warnings %2</source>
        <translation>Errors %1   Warnings %2</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>E&amp;xplain…</translation>
    </message>
    <message>
        <source>Why the chosen finding may stand. Shown to the approver, never printed.</source>
        <translation>Why the chosen finding may stand. Shown to the approver, never printed.</translation>
    </message>
    <message>
        <source>Change e&amp;xplanation…</source>
        <translation>Change e&amp;xplanation…</translation>
    </message>
    <message>
        <source>See &amp;table</source>
        <translation>See &amp;table</translation>
    </message>
    <message>
        <source>Goes to the cell that the text is compared with.</source>
        <translation>Goes to the cell that the text is compared with.</translation>
    </message>
</context>
<context>
    <name>gongkai::FormatReasons</name>
    <message>
        <source>unknown key</source>
        <translation>unknown key</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>is no object</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;</source>
        <translation>has no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>is no text</translation>
    </message>
    <message>
        <source>is no whole number in range</source>
        <translation>is no whole number in range</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>is neither true nor false</translation>
    </message>
    <message>
        <source>is no list, or longer than %1</source>
        <translation>is no list, or longer than %1</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>is no list</translation>
    </message>
    <message>
        <source>holds something that is no text</source>
        <translation>holds something that is no text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known there</source>
        <translation>&quot;%1&quot; is not known there</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>&quot;%1&quot; is not known</translation>
    </message>
    <message>
        <source>cannot read &quot;%1&quot; in &quot;%2&quot;</source>
        <translation>cannot read &quot;%1&quot; in &quot;%2&quot;</translation>
    </message>
    <message>
        <source>unknown function &quot;%1&quot; in &quot;%2&quot;</source>
        <translation>unknown function &quot;%1&quot; in &quot;%2&quot;</translation>
    </message>
    <message>
        <source>no comparison in &quot;%1&quot;</source>
        <translation>no comparison in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>multiple() takes two arguments in &quot;%1&quot;</source>
        <translation>multiple() takes two arguments in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table</source>
        <translation>&quot;%1&quot; is no table</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no row with cells</source>
        <translation>&quot;%1&quot; is no row with cells</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no row</source>
        <translation>&quot;%1&quot; is no row</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column</source>
        <translation>&quot;%1&quot; is no column</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cell</source>
        <translation>&quot;%1&quot; is no cell</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no section</source>
        <translation>&quot;%1&quot; is no section</translation>
    </message>
    <message>
        <source>is no section</source>
        <translation>is no section</translation>
    </message>
    <message>
        <source>is neither row nor column</source>
        <translation>is neither row nor column</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice or is empty</source>
        <translation>&quot;%1&quot; stands twice or is empty</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot; stands twice</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>stands twice</translation>
    </message>
    <message>
        <source>the formula of &quot;%1&quot; goes in a circle</source>
        <translation>the formula of &quot;%1&quot; goes in a circle</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <translation>is larger than %1 MB</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>not valid JSON</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>is longer than %1 characters</translation>
    </message>
    <message>
        <source>is longer than %1</source>
        <translation>is longer than %1</translation>
    </message>
    <message>
        <source>id or years overlap with format %1</source>
        <translation>id or years overlap with format %1</translation>
    </message>
    <message>
        <source>form %1 version %2 is there already</source>
        <translation>form %1 version %2 is there already</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;</source>
        <translation>there is no form &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no computed row</source>
        <translation>&quot;%1&quot; is no computed row</translation>
    </message>
    <message>
        <source>is no sum</source>
        <translation>is no sum</translation>
    </message>
    <message>
        <source>does not begin with &quot;%1&quot;</source>
        <translation>does not begin with &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its span leaves the grid</source>
        <translation>its span leaves the grid</translation>
    </message>
    <message>
        <source>its span overlaps another</source>
        <translation>its span overlaps another</translation>
    </message>
    <message>
        <source>leaves a hole</source>
        <translation>leaves a hole</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not printed</source>
        <translation>&quot;%1&quot; is not printed</translation>
    </message>
    <message>
        <source>row &quot;%1&quot; is not printed</source>
        <translation>row &quot;%1&quot; is not printed</translation>
    </message>
    <message>
        <source>is empty, or shorter than its heads</source>
        <translation>is empty, or shorter than its heads</translation>
    </message>
    <message>
        <source>is not gongkai-format/1</source>
        <translation>is not gongkai-format/1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not row.column</source>
        <translation>&quot;%1&quot; is not row.column</translation>
    </message>
    <message>
        <source>is no width</source>
        <translation>is no width</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>has no {n}</source>
        <translation>has no {n}</translation>
    </message>
    <message>
        <source>no format found</source>
        <translation>no format found</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>character %1</translation>
    </message>
</context>
<context>
    <name>gongkai::GuidancePane</name>
    <message>
        <source>Sample &amp;wording</source>
        <translation>Sample &amp;wording</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>How to fill this in</source>
        <translation>How to fill this in</translation>
    </message>
    <message>
        <source>Puts the chosen wording at the end of this part. Fill in what stands in 【】.</source>
        <translation>Puts the chosen wording at the end of this part. Fill in what stands in 【】.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>What does not</source>
        <translation>What does not</translation>
    </message>
    <message>
        <source>Frequent mistake</source>
        <translation>Frequent mistake</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>This part</translation>
    </message>
    <message>
        <source>There is no guidance to this part.</source>
        <translation>There is no guidance to this part.</translation>
    </message>
</context>
<context>
    <name>gongkai::Main</name>
    <message>
        <source>neither a report title nor a year was found</source>
        <translation>neither a report title nor a year was found</translation>
    </message>
    <message>
        <source>The text was read as %1 and converted.</source>
        <translation>The text was read as %1 and converted.</translation>
    </message>
    <message>
        <source>Gongkai</source>
        <translation>Gongkai</translation>
    </message>
    <message>
        <source>The store to open.</source>
        <translation>The store to open.</translation>
    </message>
    <message>
        <source>Language: zh_CN or en.</source>
        <translation>Language: zh_CN or en.</translation>
    </message>
    <message>
        <source>Not recognised: %1 %2</source>
        <translation>Not recognised: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; was read as &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Folder with local forms.</source>
        <translation>Folder with local forms.</translation>
    </message>
</context>
<context>
    <name>gongkai::MainWindow</name>
    <message>
        <source>Store: %1</source>
        <translation>Store: %1</translation>
    </message>
    <message>
        <source> (can only be read: nothing you enter is saved)</source>
        <translation> (can only be read: nothing you enter is saved)</translation>
    </message>
    <message>
        <source>Gongkai</source>
        <translation>Gongkai</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Save a copy elsewhere…</translation>
    </message>
    <message>
        <source>Discard my entries</source>
        <translation>Discard my entries</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>Read a report</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Open report</translation>
    </message>
    <message>
        <source>The store holds no report yet. Begin one with New report.</source>
        <translation>The store holds no report yet. Begin one with New report.</translation>
    </message>
    <message>
        <source>Reports in the store:</source>
        <translation>Reports in the store:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be put right before release.</source>
        <translation>
            <numerusform>%n error must be put right before release.</numerusform>
            <numerusform>%n errors must be put right before release.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as marked draft</source>
        <translation>Export as marked draft</translation>
    </message>
    <message>
        <source>Go to the first error</source>
        <translation>Go to the first error</translation>
    </message>
    <message>
        <source>Written and read back: %1</source>
        <translation>Written and read back: %1</translation>
    </message>
    <message>
        <source>Drawn with another font than the page&apos;s own: %1</source>
        <translation>Drawn with another font than the page&apos;s own: %1</translation>
    </message>
    <message>
        <source>Data files (*.report.json)</source>
        <translation>Data files (*.report.json)</translation>
    </message>
    <message>
        <source>Verify signatures</source>
        <translation>Verify signatures</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Who signed can be told only with a root certificate that you trust.</source>
        <translation>Who signed can be told only with a root certificate that you trust.</translation>
    </message>
    <message>
        <source>Choose root certificate…</source>
        <translation>Choose root certificate…</translation>
    </message>
    <message>
        <source>Verify without a root certificate</source>
        <translation>Verify without a root certificate</translation>
    </message>
    <message>
        <source>Trusted root</source>
        <translation>Trusted root</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificates (*.pem *.crt)</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>New part</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation>&amp;New report…</translation>
    </message>
    <message>
        <source>&amp;Open report…</source>
        <translation>&amp;Open report…</translation>
    </message>
    <message>
        <source>&amp;Read a report written elsewhere…</source>
        <translation>&amp;Read a report written elsewhere…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save a &amp;copy as data file…</source>
        <translation>Save a &amp;copy as data file…</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Export &amp;PDF…</translation>
    </message>
    <message>
        <source>Export &amp;Word document…</source>
        <translation>Export &amp;Word document…</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word documents (*.docx)</translation>
    </message>
    <message>
        <source>S&amp;ign PDF…</source>
        <translation>S&amp;ign PDF…</translation>
    </message>
    <message>
        <source>&amp;Verify signatures…</source>
        <translation>&amp;Verify signatures…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Add a part</source>
        <translation>&amp;Add a part</translation>
    </message>
    <message>
        <source>Re&amp;move this part</source>
        <translation>Re&amp;move this part</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Next finding</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Previous finding</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Checks</translation>
    </message>
    <message>
        <source>Page p&amp;review</source>
        <translation>Page p&amp;review</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Gongkai</source>
        <translation>&amp;About Gongkai</translation>
    </message>
    <message>
        <source>About Gongkai</source>
        <translation>About Gongkai</translation>
    </message>
    <message>
        <source>Gongkai %1: writes, checks, issues and signs annual reports on government information disclosure.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Gongkai %1: writes, checks, issues and signs annual reports on government information disclosure.
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>%1 - report of %2 - Gongkai</source>
        <translation>%1 - report of %2 - Gongkai</translation>
    </message>
    <message>
        <source>These figures are told in the text. Put them into the report?</source>
        <translation>These figures are told in the text. Put them into the report?</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Put them in</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Leave them out</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reports (*.docx *.html *.htm *.txt *.json)</source>
        <translation>Reports (*.docx *.html *.htm *.txt *.json)</translation>
    </message>
    <message>
        <source>Local forms</source>
        <translation>Local forms</translation>
    </message>
    <message>
        <source>No folder is set.</source>
        <translation>No folder is set.</translation>
    </message>
    <message>
        <source>Folder now: %1</source>
        <translation>Folder now: %1</translation>
    </message>
    <message>
        <source>A province&apos;s extra rows, other wording or a form of its own come as files in a folder.</source>
        <translation>A province&apos;s extra rows, other wording or a form of its own come as files in a folder.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Use none</translation>
    </message>
    <message>
        <source>This takes effect at the next start of the program.</source>
        <translation>This takes effect at the next start of the program.</translation>
    </message>
    <message>
        <source>Newer version of the form</source>
        <translation>Newer version of the form</translation>
    </message>
    <message>
        <source>This report has the newest version of its form.</source>
        <translation>This report has the newest version of its form.</translation>
    </message>
    <message>
        <source>From version %1 to version %2 of %3. All other figures and all text stay as they are.</source>
        <translation>From version %1 to version %2 of %3. All other figures and all text stay as they are.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>kept, but not printed any more</source>
        <translation>kept, but not printed any more</translation>
    </message>
    <message>
        <source>new, to be filled in</source>
        <translation>new, to be filled in</translation>
    </message>
    <message>
        <source>Use the newer version</source>
        <translation>Use the newer version</translation>
    </message>
    <message>
        <source>&amp;Local forms…</source>
        <translation>&amp;Local forms…</translation>
    </message>
    <message>
        <source>&amp;Bind numbers…</source>
        <translation>&amp;Bind numbers…</translation>
    </message>
    <message>
        <source>Normalise &amp;punctuation</source>
        <translation>Normalise &amp;punctuation</translation>
    </message>
    <message>
        <source>E&amp;xplain finding…</source>
        <translation>E&amp;xplain finding…</translation>
    </message>
    <message>
        <source>N&amp;o data in this part…</source>
        <translation>N&amp;o data in this part…</translation>
    </message>
    <message>
        <source>&amp;Unlock computed figure…</source>
        <translation>&amp;Unlock computed figure…</translation>
    </message>
    <message>
        <source>Newer &amp;version of the form…</source>
        <translation>Newer &amp;version of the form…</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Guidance</translation>
    </message>
</context>
<context>
    <name>gongkai::NewReportDialog</name>
    <message>
        <source>Form of this year: %1 (%2)</source>
        <translation>Form of this year: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no form for this year.</source>
        <translation>There is no form for this year.</translation>
    </message>
    <message>
        <source>Enter the agency&apos;s full name to begin.</source>
        <translation>Enter the agency&apos;s full name to begin.</translation>
    </message>
</context>
<context>
    <name>gongkai::PreviewPane</name>
    <message>
        <source>Page preview</source>
        <translation>Page preview</translation>
    </message>
</context>
<context>
    <name>gongkai::ProseEditor</name>
    <message>
        <source>[table %1 stands here]</source>
        <translation>[table %1 stands here]</translation>
    </message>
    <message>
        <source>[chart %1 stands here]</source>
        <translation>[chart %1 stands here]</translation>
    </message>
    <message>
        <source>[content of a newer version, kept]</source>
        <translation>[content of a newer version, kept]</translation>
    </message>
</context>
<context>
    <name>gongkai::Reasons</name>
    <message>
        <source>is a folder</source>
        <translation>is a folder</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>is no object</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>is no text</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>is no list</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>is no whole number</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>is no number</translation>
    </message>
    <message>
        <source>is no year</source>
        <translation>is no year</translation>
    </message>
    <message>
        <source>is not 1 to 6</source>
        <translation>is not 1 to 6</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>is neither true nor false</translation>
    </message>
    <message>
        <source>holds something that is no text</source>
        <translation>holds something that is no text</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>stands twice</translation>
    </message>
    <message>
        <source>no PDF header at the beginning</source>
        <translation>no PDF header at the beginning</translation>
    </message>
    <message>
        <source>no startxref at the end</source>
        <translation>no startxref at the end</translation>
    </message>
    <message>
        <source>the kind of picture is not supported</source>
        <translation>the kind of picture is not supported</translation>
    </message>
    <message>
        <source>the picture shows no ink</source>
        <translation>the picture shows no ink</translation>
    </message>
    <message>
        <source>the picture has too many dots</source>
        <translation>the picture has too many dots</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>is longer than a report can be</source>
        <translation>is longer than a report can be</translation>
    </message>
</context>
<context>
    <name>gongkai::ReportCommands</name>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>Explain finding</source>
        <translation>Explain finding</translation>
    </message>
    <message>
        <source>A hint needs no explanation.</source>
        <translation>A hint needs no explanation.</translation>
    </message>
    <message>
        <source>This error can never be right and cannot be explained away. Put it right.</source>
        <translation>This error can never be right and cannot be explained away. Put it right.</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Ground: %1</translation>
    </message>
    <message>
        <source>Why it is asked: %1</source>
        <translation>Why it is asked: %1</translation>
    </message>
    <message>
        <source>This paragraph:</source>
        <translation>This paragraph:</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>In %1:</translation>
    </message>
    <message>
        <source>Your explanation. It stays with the report and is shown to the approver; it is never printed. When a figure or the text changes, it is asked for again.</source>
        <translation>Your explanation. It stays with the report and is shown to the approver; it is never printed. When a figure or the text changes, it is asked for again.</translation>
    </message>
    <message>
        <source>Computed figures</source>
        <translation>Computed figures</translation>
    </message>
    <message>
        <source>Choose a computed figure first.</source>
        <translation>Choose a computed figure first.</translation>
    </message>
    <message>
        <source>Unlock computed figure</source>
        <translation>Unlock computed figure</translation>
    </message>
    <message>
        <source>%1
This figure is computed from the other cells. When it is unlocked you enter it yourself, and it no longer follows them; the checks still compare it with them.</source>
        <translation>%1
This figure is computed from the other cells. When it is unlocked you enter it yourself, and it no longer follows them; the checks still compare it with them.</translation>
    </message>
    <message>
        <source>Why must it be entered by hand? The reason stays with the report and is shown to the approver.</source>
        <translation>Why must it be entered by hand? The reason stays with the report and is shown to the approver.</translation>
    </message>
    <message>
        <source>No data in this part</source>
        <translation>No data in this part</translation>
    </message>
    <message>
        <source>Every figure of this part is 0 already.</source>
        <translation>Every figure of this part is 0 already.</translation>
    </message>
    <message numerus="yes">
        <source>These %n figure(s) will be set to 0. The step can be undone.</source>
        <translation>
            <numerusform>These %n figure will be set to 0. The step can be undone.</numerusform>
            <numerusform>These %n figures will be set to 0. The step can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation>Set to 0</translation>
    </message>
    <message>
        <source>All blanks are 0</source>
        <translation>All blanks are 0</translation>
    </message>
    <message numerus="yes">
        <source>These %n blank cell(s) will be printed as 0. The step can be undone.</source>
        <translation>
            <numerusform>These %n blank cell will be printed as 0. The step can be undone.</numerusform>
            <numerusform>These %n blank cells will be printed as 0. The step can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Bind numbers</source>
        <translation>Bind numbers</translation>
    </message>
    <message>
        <source>No number was found that could be bound: those that agree with the tables are bound already, those that do not are listed under Checks.</source>
        <translation>No number was found that could be bound: those that agree with the tables are bound already, those that do not are listed under Checks.</translation>
    </message>
    <message>
        <source>These numbers agree with the tables. Bound to their cells, they will follow them from now on.</source>
        <translation>These numbers agree with the tables. Bound to their cells, they will follow them from now on.</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Follows</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Bind</translation>
    </message>
    <message>
        <source>Normalise punctuation</source>
        <translation>Normalise punctuation</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>There was nothing to change.</translation>
    </message>
    <message numerus="yes">
        <source>%n half-width sign(s) became full-width. The step can be undone.</source>
        <translation>
            <numerusform>%n half-width sign became full-width. The step can be undone.</numerusform>
            <numerusform>%n half-width signs became full-width. The step can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongkai::ReportView</name>
    <message>
        <source>Save now</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Save a copy elsewhere…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Report of %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Checks %1</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
</context>
<context>
    <name>gongkai::SectionPage</name>
    <message>
        <source>Para&amp;graph:</source>
        <translation>Para&amp;graph:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading 一、</source>
        <translation>Heading 一、</translation>
    </message>
    <message>
        <source>Heading （一）</source>
        <translation>Heading （一）</translation>
    </message>
    <message>
        <source>Heading 1.</source>
        <translation>Heading 1.</translation>
    </message>
    <message>
        <source>Heading （1）</source>
        <translation>Heading （1）</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Text of this part</source>
        <translation>Text of this part</translation>
    </message>
    <message>
        <source>Most reports give only the table here; words to explain it may stand before it.</source>
        <translation>Most reports give only the table here; words to explain it may stand before it.</translation>
    </message>
    <message>
        <source>Write this part here.</source>
        <translation>Write this part here.</translation>
    </message>
    <message>
        <source>All &amp;blanks are 0</source>
        <translation>All &amp;blanks are 0</translation>
    </message>
    <message>
        <source>When ticked, every blank cell of this table is printed as 0.</source>
        <translation>When ticked, every blank cell of this table is printed as 0.</translation>
    </message>
    <message>
        <source>Compute &amp;totals</source>
        <translation>Compute &amp;totals</translation>
    </message>
    <message>
        <source>Computes every total of this table from the figures entered.</source>
        <translation>Computes every total of this table from the figures entered.</translation>
    </message>
    <message>
        <source>Choose a cell and type; Tab moves to the next cell, Enter moves down.</source>
        <translation>Choose a cell and type; Tab moves to the next cell, Enter moves down.</translation>
    </message>
    <message>
        <source> (computed)</source>
        <translation> (computed)</translation>
    </message>
    <message>
        <source>Last year %1</source>
        <translation>Last year %1</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers in this text that agree with the tables and could follow them.</source>
        <translation>Numbers in this text that agree with the tables and could follow them.</translation>
    </message>
    <message>
        <source>&amp;No data…</source>
        <translation>&amp;No data…</translation>
    </message>
    <message>
        <source>Sets every figure of this part to 0, after showing which.</source>
        <translation>Sets every figure of this part to 0, after showing which.</translation>
    </message>
    <message>
        <source>A computed figure can be entered by hand, with a reason.</source>
        <translation>A computed figure can be entered by hand, with a reason.</translation>
    </message>
    <message>
        <source>Compute a&amp;gain</source>
        <translation>Compute a&amp;gain</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>Un&amp;lock…</translation>
    </message>
    <message>
        <source> (entered by hand)</source>
        <translation> (entered by hand)</translation>
    </message>
    <message numerus="yes">
        <source>%n unbound number(s)…</source>
        <translation>
            <numerusform>%n unbound number…</numerusform>
            <numerusform>%n unbound numbers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongkai::SectionTree</name>
    <message>
        <source>Parts of the report</source>
        <translation>Parts of the report</translation>
    </message>
</context>
<context>
    <name>gongkai::SectionsModel</name>
    <message>
        <source>Cover and sign-off</source>
        <translation>Cover and sign-off</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Annex: %1</source>
        <translation>Annex: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1, %n error</numerusform>
            <numerusform>%1, %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n warning(s)</source>
        <translation>
            <numerusform>%1, %n warning</numerusform>
            <numerusform>%1, %n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, still empty</source>
        <translation>%1, still empty</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parts of the report</translation>
    </message>
</context>
<context>
    <name>gongkai::SignDialog</name>
    <message>
        <source>-signed</source>
        <translation>-signed</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>PDF to sign</source>
        <translation>PDF to sign</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Key files (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Picture of the seal</source>
        <translation>Picture of the seal</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Signed file</translation>
    </message>
    <message>
        <source>Trusted root</source>
        <translation>Trusted root</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificates (*.pem *.crt)</translation>
    </message>
    <message>
        <source>optional; a picture, not an electronic seal</source>
        <translation>optional; a picture, not an electronic seal</translation>
    </message>
    <message>
        <source>optional; needed to tell who signed</source>
        <translation>optional; needed to tell who signed</translation>
    </message>
    <message>
        <source>The signed file needs a name of its own; the file to sign is never changed.</source>
        <translation>The signed file needs a name of its own; the file to sign is never changed.</translation>
    </message>
    <message>
        <source>Sign PDF</source>
        <translation>Sign PDF</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 exists already. Replace it?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Keep the existing file</source>
        <translation>Keep the existing file</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
</context>
<context>
    <name>gongkai::StartPage</name>
    <message>
        <source>Annual reports on government information disclosure</source>
        <translation>Annual reports on government information disclosure</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>The form follows the year: 2018 and before, 2019 and 2020, or from 2021.</source>
        <translation>The form follows the year: 2018 and before, 2019 and 2020, or from 2021.</translation>
    </message>
    <message>
        <source>Read a report written elsewhere</source>
        <translation>Read a report written elsewhere</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Try the sample</translation>
    </message>
    <message>
        <source>A finished report of an invented agency, to look around in.</source>
        <translation>A finished report of an invented agency, to look around in.</translation>
    </message>
    <message>
        <source>A web page, a Word document, a text copied from a page, or a data file of this program.</source>
        <translation>A web page, a Word document, a text copied from a page, or a data file of this program.</translation>
    </message>
</context>
<context>
    <name>gongkai::TableModel</name>
    <message>
        <source>Last year: %1</source>
        <translation>Last year: %1</translation>
    </message>
    <message>
        <source>Computed from the other cells</source>
        <translation>Computed from the other cells</translation>
    </message>
    <message>
        <source>Entered by hand instead of computed: %1</source>
        <translation>Entered by hand instead of computed: %1</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Read from %1</translation>
    </message>
</context>
<context>
    <name>gongkai::TableView</name>
    <message>
        <source>Statutory table</source>
        <translation>Statutory table</translation>
    </message>
</context>
<context>
    <name>gongkai::UserPrompt</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gongkai::VerdictDialog</name>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Not yet signed: %1</source>
        <translation>Not yet signed: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gongkai::Verdicts</name>
    <message numerus="yes">
        <source>%n signature(s) valid; the content is what was signed.</source>
        <translation>
            <numerusform>%n signature valid; the content is what was signed.</numerusform>
            <numerusform>%n signatures valid; the content is what was signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signatures hold, but two roles signed with one certificate.</source>
        <translation>The signatures hold, but two roles signed with one certificate.</translation>
    </message>
    <message>
        <source>The signatures hold, but the required time stamp is missing.</source>
        <translation>The signatures hold, but the required time stamp is missing.</translation>
    </message>
    <message>
        <source>The signatures present hold, but an expected one is missing: %1.</source>
        <translation>The signatures present hold, but an expected one is missing: %1.</translation>
    </message>
    <message>
        <source>The content is what was signed, but the signature is not of the official kind (PAdES). Ask for the file as issued.</source>
        <translation>The content is what was signed, but the signature is not of the official kind (PAdES). Ask for the file as issued.</translation>
    </message>
    <message>
        <source>The file was changed after signing. Do not use it; ask the issuing office to export and sign it again.</source>
        <translation>The file was changed after signing. Do not use it; ask the issuing office to export and sign it again.</translation>
    </message>
    <message>
        <source>A signature does not hold: content or signature was damaged or forged. Do not use the file.</source>
        <translation>A signature does not hold: content or signature was damaged or forged. Do not use the file.</translation>
    </message>
    <message>
        <source>The content is what was signed, but who signed is not certain: the certificate does not lead to a trusted root. Add the root you trust and verify again.</source>
        <translation>The content is what was signed, but who signed is not certain: the certificate does not lead to a trusted root. Add the root you trust and verify again.</translation>
    </message>
    <message>
        <source>The file bears no signature.</source>
        <translation>The file bears no signature.</translation>
    </message>
    <message>
        <source>The file cannot be read as a PDF.</source>
        <translation>The file cannot be read as a PDF.</translation>
    </message>
    <message>
        <source>Signer: %1</source>
        <translation>Signer: %1</translation>
    </message>
    <message>
        <source>Content: unchanged since signing</source>
        <translation>Content: unchanged since signing</translation>
    </message>
    <message>
        <source>Content: does not match the signature</source>
        <translation>Content: does not match the signature</translation>
    </message>
    <message>
        <source>Coverage: the whole file</source>
        <translation>Coverage: the whole file</translation>
    </message>
    <message>
        <source>Coverage: the whole file and validation data</source>
        <translation>Coverage: the whole file and validation data</translation>
    </message>
    <message>
        <source>Coverage: an earlier revision of the file</source>
        <translation>Coverage: an earlier revision of the file</translation>
    </message>
    <message>
        <source>Later changes: none but permitted signatures</source>
        <translation>Later changes: none but permitted signatures</translation>
    </message>
    <message>
        <source>Later changes: the file was changed after this signature</source>
        <translation>Later changes: the file was changed after this signature</translation>
    </message>
    <message>
        <source>Certificate: trusted, valid until %1</source>
        <translation>Certificate: trusted, valid until %1</translation>
    </message>
    <message>
        <source>Certificate: does not lead to a trusted root</source>
        <translation>Certificate: does not lead to a trusted root</translation>
    </message>
    <message>
        <source>Certificate: not valid at the time (%1 to %2)</source>
        <translation>Certificate: not valid at the time (%1 to %2)</translation>
    </message>
    <message>
        <source>Certificate: not checked</source>
        <translation>Certificate: not checked</translation>
    </message>
    <message>
        <source>Time: %1, stamped</source>
        <translation>Time: %1, stamped</translation>
    </message>
    <message>
        <source>Time: %1, as the signer&apos;s computer said</source>
        <translation>Time: %1, as the signer&apos;s computer said</translation>
    </message>
    <message>
        <source>Kind: not of the official kind (%1)</source>
        <translation>Kind: not of the official kind (%1)</translation>
    </message>
    <message>
        <source>Kind: PAdES %1</source>
        <translation>Kind: PAdES %1</translation>
    </message>
    <message>
        <source>Revocation: not checked</source>
        <translation>Revocation: not checked</translation>
    </message>
    <message>
        <source>Revocation: %1</source>
        <translation>Revocation: %1</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
</context>
</TS>
