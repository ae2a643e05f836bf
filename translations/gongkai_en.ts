<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgencyProfileDialog</name>
    <message>
        <source>This agency</source>
        <translation>This agency</translation>
    </message>
    <message>
        <source>Name of the &amp;agency</source>
        <translation>Name of the &amp;agency</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>&amp;Contact person</translation>
    </message>
    <message>
        <source>Way to pa&amp;y a fee</source>
        <translation>Way to pa&amp;y a fee</translation>
    </message>
    <message>
        <source>&amp;Review body</source>
        <translation>&amp;Review body</translation>
    </message>
    <message>
        <source>C&amp;ourt</source>
        <translation>C&amp;ourt</translation>
    </message>
    <message>
        <source>&amp;Letter numbers</source>
        <translation>&amp;Letter numbers</translation>
    </message>
    <message>
        <source>Application &amp;numbers</source>
        <translation>Application &amp;numbers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Letters, new reports and signing take these from here. What is left empty stays marked in letters.</source>
        <translation>Letters, new reports and signing take these from here. What is left empty stays marked in letters.</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>S&amp;hort name</translation>
    </message>
    <message>
        <source>Social credit cod&amp;e</source>
        <translation>Social credit cod&amp;e</translation>
    </message>
    <message>
        <source>Pos&amp;tcode</source>
        <translation>Pos&amp;tcode</translation>
    </message>
    <message>
        <source>&amp;Fax</source>
        <translation>&amp;Fax</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Officer in char&amp;ge</source>
        <translation>Officer in char&amp;ge</translation>
    </message>
    <message>
        <source>P&amp;icture of the seal</source>
        <translation>P&amp;icture of the seal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Working days and holidays</source>
        <translation>Working days and holidays</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Years</translation>
    </message>
    <message>
        <source>Year to begin</source>
        <translation>Year to begin</translation>
    </message>
    <message>
        <source>&amp;Begin year</source>
        <translation>&amp;Begin year</translation>
    </message>
    <message>
        <source>&amp;Read file…</source>
        <translation>&amp;Read file…</translation>
    </message>
    <message>
        <source>Days off and make-up days of the year</source>
        <translation>Days off and make-up days of the year</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;from</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;to</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Remo&amp;ve chosen</source>
        <translation>Remo&amp;ve chosen</translation>
    </message>
    <message>
        <source>Applications with a new due day</source>
        <translation>Applications with a new due day</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>&amp;Save calendar</source>
        <translation>&amp;Save calendar</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Catalogue of disclosure</source>
        <translation>Catalogue of disclosure</translation>
    </message>
    <message>
        <source>As of the &amp;day</source>
        <translation>As of the &amp;day</translation>
    </message>
    <message>
        <source>All &amp;versions</source>
        <translation>All &amp;versions</translation>
    </message>
    <message>
        <source>Entr&amp;y</source>
        <translation>Entr&amp;y</translation>
    </message>
    <message>
        <source>Legal &amp;ground</source>
        <translation>Legal &amp;ground</translation>
    </message>
    <message>
        <source>Responsible &amp;unit</source>
        <translation>Responsible &amp;unit</translation>
    </message>
    <message>
        <source>Deadl&amp;ine</source>
        <translation>Deadl&amp;ine</translation>
    </message>
    <message>
        <source>&amp;From (day)</source>
        <translation>&amp;From (day)</translation>
    </message>
    <message>
        <source>Add as &amp;new entry</source>
        <translation>Add as &amp;new entry</translation>
    </message>
    <message>
        <source>&amp;Change chosen entry from this day</source>
        <translation>&amp;Change chosen entry from this day</translation>
    </message>
    <message>
        <source>&amp;End chosen entry from this day</source>
        <translation>&amp;End chosen entry from this day</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
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
    <name>DisclosedDialog</name>
    <message>
        <source>&amp;Day of publication</source>
        <translation>&amp;Day of publication</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Document &amp;no.</source>
        <translation>Document &amp;no.</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;gory</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Responsible &amp;unit</source>
        <translation>Responsible &amp;unit</translation>
    </message>
    <message>
        <source>&amp;Address (URL)</source>
        <translation>&amp;Address (URL)</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>Re&amp;viewer</translation>
    </message>
    <message>
        <source>Revie&amp;wed on</source>
        <translation>Revie&amp;wed on</translation>
    </message>
    <message>
        <source>&amp;Result of the review</source>
        <translation>&amp;Result of the review</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>Re&amp;marks</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Re&amp;cord item</source>
        <translation>Re&amp;cord item</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import applications</source>
        <translation>Import applications</translation>
    </message>
    <message>
        <source>&amp;Columns of the file and where they go</source>
        <translation>&amp;Columns of the file and where they go</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>&amp;Kind of applicant where the file tells none</source>
        <translation>&amp;Kind of applicant where the file tells none</translation>
    </message>
    <message>
        <source>C&amp;hannel where the file tells none</source>
        <translation>C&amp;hannel where the file tells none</translation>
    </message>
    <message>
        <source>&amp;All rows or none</source>
        <translation>&amp;All rows or none</translation>
    </message>
    <message>
        <source>The &amp;good rows only</source>
        <translation>The &amp;good rows only</translation>
    </message>
    <message>
        <source>As &amp;opening balance (received before the register began)</source>
        <translation>As &amp;opening balance (received before the register began)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Chec&amp;k</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problems</translation>
    </message>
    <message>
        <source>Problems of rows</source>
        <translation>Problems of rows</translation>
    </message>
    <message>
        <source>Cop&amp;y problems</source>
        <translation>Cop&amp;y problems</translation>
    </message>
    <message>
        <source>&amp;Save problems…</source>
        <translation>&amp;Save problems…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>LegalCaseDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>Case &amp;number</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>Authority or co&amp;urt</source>
        <translation>Authority or co&amp;urt</translation>
    </message>
    <message>
        <source>&amp;Accepted on</source>
        <translation>&amp;Accepted on</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Ended on</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Result</translation>
    </message>
    <message>
        <source>A&amp;bout application no.</source>
        <translation>A&amp;bout application no.</translation>
    </message>
    <message>
        <source>S&amp;tages</source>
        <translation>S&amp;tages</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>Re&amp;marks</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Re&amp;cord case</source>
        <translation>Re&amp;cord case</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>Letter &amp;no.</source>
        <translation>Letter &amp;no.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>What the letter says</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>This &amp;agency…</source>
        <translation>This &amp;agency…</translation>
    </message>
    <message>
        <source>&amp;Edit template…</source>
        <translation>&amp;Edit template…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Make letter…</source>
        <translation>&amp;Make letter…</translation>
    </message>
</context>
<context>
    <name>LetterTemplateDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Paragraphs, a line each</source>
        <translation>&amp;Paragraphs, a line each</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Fields</translation>
    </message>
    <message>
        <source>&amp;Insert field</source>
        <translation>&amp;Insert field</translation>
    </message>
    <message>
        <source>Only &amp;with this field</source>
        <translation>Only &amp;with this field</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped text…</source>
        <translation>&amp;Back to the shipped text…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>&amp;Save template</translation>
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
    <message>
        <source>With its &amp;text; each paragraph stays marked until it is edited</source>
        <translation>With its &amp;text; each paragraph stays marked until it is edited</translation>
    </message>
    <message>
        <source>Agency data, headings, own figures and what carries over come along; last year&apos;s problems become a list to answer.</source>
        <translation>Agency data, headings, own figures and what carries over come along; last year&apos;s problems become a list to answer.</translation>
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
    <name>YearDialog</name>
    <message>
        <source>Year-end closing</source>
        <translation>Year-end closing</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Carried over by kind of applicant</source>
        <translation>Carried over by kind of applicant</translation>
    </message>
    <message>
        <source>Closed years</source>
        <translation>Closed years</translation>
    </message>
    <message>
        <source>Still open and overdue</source>
        <translation>Still open and overdue</translation>
    </message>
    <message>
        <source>See in the &amp;register</source>
        <translation>See in the &amp;register</translation>
    </message>
    <message>
        <source>Answered without a record of delivery</source>
        <translation>Answered without a record of delivery</translation>
    </message>
    <message>
        <source>See in the re&amp;gister</source>
        <translation>See in the re&amp;gister</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>gongkai::AgencyProfileDialog</name>
    <message>
        <source>%1: {no} is missing, the place of the serial number.</source>
        <translation>%1: {no} is missing, the place of the serial number.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; means nothing here.</source>
        <translation>%1: &quot;%2&quot; means nothing here.</translation>
    </message>
    <message>
        <source>Letter numbers</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Application numbers</source>
        <translation>Application numbers</translation>
    </message>
    <message>
        <source>Application numbers: {year} is missing; numbers of two years would be the same.</source>
        <translation>Application numbers: {year} is missing; numbers of two years would be the same.</translation>
    </message>
    <message>
        <source>For example %1. {agency} is the agency&apos;s name, {year} the year, {no} the serial number; {no:3} has three digits.</source>
        <translation>For example %1. {agency} is the agency&apos;s name, {year} the year, {no} the serial number; {no:3} has three digits.</translation>
    </message>
    <message>
        <source>For example %1. Applications registered already keep their numbers.</source>
        <translation>For example %1. Applications registered already keep their numbers.</translation>
    </message>
    <message>
        <source>a picture, not an electronic seal</source>
        <translation>a picture, not an electronic seal</translation>
    </message>
    <message>
        <source>Picture of the seal</source>
        <translation>Picture of the seal</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
</context>
<context>
    <name>gongkai::ApplicationDialog</name>
    <message>
        <source>Change application</source>
        <translation>Change application</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>Register an application</translation>
    </message>
    <message>
        <source>given by the register when empty</source>
        <translation>given by the register when empty</translation>
    </message>
    <message>
        <source>may stay empty; shown in the record only</source>
        <translation>may stay empty; shown in the record only</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>electronic file</source>
        <translation>electronic file</translation>
    </message>
    <message>
        <source>to be read on the spot</source>
        <translation>to be read on the spot</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>number of an earlier application on the matter</source>
        <translation>number of an earlier application on the matter</translation>
    </message>
    <message>
        <source>&amp;Opening balance: received before the register began</source>
        <translation>&amp;Opening balance: received before the register began</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>&amp;Applicant</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Con&amp;tact</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>Channe&amp;l</translation>
    </message>
    <message>
        <source>Handed &amp;in</source>
        <translation>Handed &amp;in</translation>
    </message>
    <message>
        <source>Legally recei&amp;ved</source>
        <translation>Legally recei&amp;ved</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>Information &amp;wanted</source>
        <translation>Information &amp;wanted</translation>
    </message>
    <message>
        <source>&amp;Form wanted</source>
        <translation>&amp;Form wanted</translation>
    </message>
    <message>
        <source>Offi&amp;cer</source>
        <translation>Offi&amp;cer</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Earlier application</source>
        <translation>&amp;Earlier application</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>Re&amp;marks</translation>
    </message>
    <message>
        <source>Reason of the chan&amp;ge</source>
        <translation>Reason of the chan&amp;ge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save c&amp;hanges</source>
        <translation>Save c&amp;hanges</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Tell the reason of the change; it stays in the history.</source>
        <translation>Tell the reason of the change; it stays in the history.</translation>
    </message>
    <message>
        <source>There is no application %1 in the register.</source>
        <translation>There is no application %1 in the register.</translation>
    </message>
    <message>
        <source>A day that was entered does not exist.</source>
        <translation>A day that was entered does not exist.</translation>
    </message>
</context>
<context>
    <name>gongkai::Calendar</name>
    <message>
        <source>a list of dates was expected</source>
        <translation>a list of dates was expected</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>&quot;%1&quot; is no date</translation>
    </message>
    <message>
        <source>holidays and workdays were expected</source>
        <translation>holidays and workdays were expected</translation>
    </message>
    <message>
        <source>%1 is not in the year %2</source>
        <translation>%1 is not in the year %2</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 is named twice</translation>
    </message>
    <message>
        <source>%1 is no Saturday or Sunday and cannot be a make-up day</source>
        <translation>%1 is no Saturday or Sunday and cannot be a make-up day</translation>
    </message>
    <message>
        <source>%1 is no year of this calendar</source>
        <translation>%1 is no year of this calendar</translation>
    </message>
    <message>
        <source>years with their holidays and workdays were expected</source>
        <translation>years with their holidays and workdays were expected</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year</source>
        <translation>&quot;%1&quot; is no year</translation>
    </message>
    <message>
        <source>there is no year in it</source>
        <translation>there is no year in it</translation>
    </message>
</context>
<context>
    <name>gongkai::CalendarDialog</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3 days</source>
        <translation>%1 to %2, %3 days</translation>
    </message>
    <message>
        <source>Due days are counted in working days: Monday to Friday without the days off, and the make-up days. Days off and make-up days are those of the State Council&apos;s yearly notice. In a year that is not here only weekends count as days off, and due days are provisional.</source>
        <translation>Due days are counted in working days: Monday to Friday without the days off, and the make-up days. Days off and make-up days are those of the State Council&apos;s yearly notice. In a year that is not here only weekends count as days off, and due days are provisional.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Make-up days</source>
        <translation>Make-up days</translation>
    </message>
    <message>
        <source>Begins with an empty list; enter the days of the notice.</source>
        <translation>Begins with an empty list; enter the days of the notice.</translation>
    </message>
    <message>
        <source>JSON: a year with the members holidays, workdays and names, or several years.</source>
        <translation>JSON: a year with the members holidays, workdays and names, or several years.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>entered here</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Month %1: %2 working days</source>
        <translation>Month %1: %2 working days</translation>
    </message>
    <message>
        <source>make-up day, worked</source>
        <translation>make-up day, worked</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>%1: %2 days off, %3 make-up days</source>
        <translation>%1: %2 days off, %3 make-up days</translation>
    </message>
    <message>
        <source>No year yet: begin one, or read a file.</source>
        <translation>No year yet: begin one, or read a file.</translation>
    </message>
    <message>
        <source>Open applications run in %1, which is missing here: their due days are provisional until its days are entered.</source>
        <translation>Open applications run in %1, which is missing here: their due days are provisional until its days are entered.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Nothing to save.</translation>
    </message>
    <message>
        <source>Saving dates the open applications anew.</source>
        <translation>Saving dates the open applications anew.</translation>
    </message>
    <message>
        <source>%1 has no days off yet; enter them before saving.</source>
        <translation>%1 has no days off yet; enter them before saving.</translation>
    </message>
    <message>
        <source>Applications with a new due day: %1</source>
        <translation>Applications with a new due day: %1</translation>
    </message>
    <message>
        <source>Calendar %1</source>
        <translation>Calendar %1</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 is there already.</translation>
    </message>
    <message>
        <source>Read calendar</source>
        <translation>Read calendar</translation>
    </message>
    <message>
        <source>Calendars (*.json)</source>
        <translation>Calendars (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Read: %1. Look the days through, then save.</source>
        <translation>Read: %1. Look the days through, then save.</translation>
    </message>
    <message>
        <source>Enter the first and the last day (for one day the first alone); at most %1 days, the last not before the first.</source>
        <translation>Enter the first and the last day (for one day the first alone); at most %1 days, the last not before the first.</translation>
    </message>
    <message>
        <source>The days are not in %1. Choose their year on the left, or begin it; days of two years are entered in two parts.</source>
        <translation>The days are not in %1. Choose their year on the left, or begin it; days of two years are entered in two parts.</translation>
    </message>
    <message>
        <source>%1 is no Saturday or Sunday and cannot be a make-up day.</source>
        <translation>%1 is no Saturday or Sunday and cannot be a make-up day.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Saved. No open application has another due day.</source>
        <translation>Saved. No open application has another due day.</translation>
    </message>
    <message>
        <source>Saved. The due days of %1 open applications moved; see the list.</source>
        <translation>Saved. The due days of %1 open applications moved; see the list.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Save calendar</translation>
    </message>
    <message>
        <source>The changes of the calendar are not saved.</source>
        <translation>The changes of the calendar are not saved.</translation>
    </message>
</context>
<context>
    <name>gongkai::CasePanel</name>
    <message>
        <source>Choose an application in the list, or register one.</source>
        <translation>Choose an application in the list, or register one.</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>More steps</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>&amp;Change facts…</source>
        <translation>&amp;Change facts…</translation>
    </message>
    <message>
        <source>Letters and documents</source>
        <translation>Letters and documents</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Put entry &amp;right…</source>
        <translation>Put entry &amp;right…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation>opening balance</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Split from</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>%1 yuan, paid %2</source>
        <translation>%1 yuan, paid %2</translation>
    </message>
    <message>
        <source>%1 yuan, not paid</source>
        <translation>%1 yuan, not paid</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>%1  Received, %2</source>
        <translation>%1  Received, %2</translation>
    </message>
    <message>
        <source> (reason: %1)</source>
        <translation> (reason: %1)</translation>
    </message>
    <message>
        <source>irregular: %1</source>
        <translation>irregular: %1</translation>
    </message>
    <message>
        <source>Entry %1, recorded %2 %3</source>
        <translation>Entry %1, recorded %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n irregular fact(s) are recorded and counted as they are.</source>
        <translation>
            <numerusform>%n irregular fact are recorded and counted as they are.</numerusform>
            <numerusform>%n irregular facts are recorded and counted as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>How %1 follows: </source>
        <translation>How %1 follows: </translation>
    </message>
    <message>
        <source>The clock is off until %1.</source>
        <translation>The clock is off until %1.</translation>
    </message>
    <message>
        <source>No due day.</source>
        <translation>No due day.</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>&amp;Letter…</translation>
    </message>
    <message>
        <source>  irregular: %1</source>
        <translation>  irregular: %1</translation>
    </message>
    <message>
        <source>Split off matters…</source>
        <translation>Split off matters…</translation>
    </message>
    <message>
        <source>Same applicant as in another file…</source>
        <translation>Same applicant as in another file…</translation>
    </message>
    <message>
        <source>Put entry right</source>
        <translation>Put entry right</translation>
    </message>
    <message>
        <source>The day of receipt and the channel are facts: use Change facts.</source>
        <translation>The day of receipt and the channel are facts: use Change facts.</translation>
    </message>
    <message>
        <source>Choose an entry of the course first; corrections themselves stay as they are.</source>
        <translation>Choose an entry of the course first; corrections themselves stay as they are.</translation>
    </message>
    <message>
        <source>Split off matters</source>
        <translation>Split off matters</translation>
    </message>
    <message>
        <source>One subject a line; each becomes an application of its own, received on the same day.</source>
        <translation>One subject a line; each becomes an application of its own, received on the same day.</translation>
    </message>
    <message>
        <source>Same applicant</source>
        <translation>Same applicant</translation>
    </message>
    <message>
        <source>Files of one person count together for the fee by number. The reason and the files concerned are recorded.</source>
        <translation>Files of one person count together for the fee by number. The reason and the files concerned are recorded.</translation>
    </message>
    <message>
        <source>Number of the other file:</source>
        <translation>Number of the other file:</translation>
    </message>
    <message>
        <source>There is no application %1 in the register.</source>
        <translation>There is no application %1 in the register.</translation>
    </message>
    <message>
        <source>held to be one applicant by the clerk</source>
        <translation>held to be one applicant by the clerk</translation>
    </message>
    <message>
        <source>Another person of that name…</source>
        <translation>Another person of that name…</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>This file is taken from the others of that name and contact and counts for the fee by number by itself. The step is recorded.</source>
        <translation>This file is taken from the others of that name and contact and counts for the fee by number by itself. The step is recorded.</translation>
    </message>
    <message>
        <source>Why is it another person?</source>
        <translation>Why is it another person?</translation>
    </message>
    <message>
        <source>The clock is off: %1 (%2).</source>
        <translation>The clock is off: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>gongkai::Catalogue</name>
    <message>
        <source>normative document</source>
        <translation>normative document</translation>
    </message>
</context>
<context>
    <name>gongkai::CatalogueDialog</name>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Entries of the catalogue</source>
        <translation>Entries of the catalogue</translation>
    </message>
    <message>
        <source>for example: within 20 working days</source>
        <translation>for example: within 20 working days</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>replaced on %1</translation>
    </message>
    <message numerus="yes">
        <source>On %1 %n entry(ies) in force.</source>
        <translation>
            <numerusform>On %1 %n entry in force.</numerusform>
            <numerusform>On %1 %n entries in force.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>&quot;%1&quot; is no day.</translation>
    </message>
    <message>
        <source>From: enter the day from which it holds.</source>
        <translation>From: enter the day from which it holds.</translation>
    </message>
    <message>
        <source>From: &quot;%1&quot; is no day.</source>
        <translation>From: &quot;%1&quot; is no day.</translation>
    </message>
    <message>
        <source>Entry: say what is disclosed.</source>
        <translation>Entry: say what is disclosed.</translation>
    </message>
    <message>
        <source>From: the newest version of the chosen entry began on %1; a change or an end cannot come before it.</source>
        <translation>From: the newest version of the chosen entry began on %1; a change or an end cannot come before it.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Added: %1.</translation>
    </message>
    <message>
        <source>Changed from %1 on: %2.</source>
        <translation>Changed from %1 on: %2.</translation>
    </message>
    <message>
        <source>End entry</source>
        <translation>End entry</translation>
    </message>
    <message>
        <source>End &quot;%1&quot; from %2 on? Items recorded under it stay as they are.</source>
        <translation>End &quot;%1&quot; from %2 on? Items recorded under it stay as they are.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Ended from %1 on: %2.</source>
        <translation>Ended from %1 on: %2.</translation>
    </message>
</context>
<context>
    <name>gongkai::ChartView</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copy picture</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>Copy &amp;figures</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Save as &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Save as &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Save as PNG</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Pictures (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Save as SVG</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Vector graphics (*.svg)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>gongkai::Charts</name>
    <message>
        <source>By month, %1</source>
        <translation>By month, %1</translation>
    </message>
    <message>
        <source>Received, by kind of applicant</source>
        <translation>Received, by kind of applicant</translation>
    </message>
    <message>
        <source>Closed, by result</source>
        <translation>Closed, by result</translation>
    </message>
    <message numerus="yes">
        <source>Received and closed, %n year(s)</source>
        <translation>
            <numerusform>Received and closed, %n year</numerusform>
            <numerusform>Received and closed, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closure and on-time rate, %n year(s)</source>
        <translation>
            <numerusform>Closure and on-time rate, %n year</numerusform>
            <numerusform>Closure and on-time rate, %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closure rate, %</source>
        <translation>Closure rate, %</translation>
    </message>
    <message>
        <source>On-time rate, %</source>
        <translation>On-time rate, %</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>closed late</source>
        <translation>closed late</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
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
    <message>
        <source>Year: received, open or decided in it.</source>
        <translation>Year: received, open or decided in it.</translation>
    </message>
    <message>
        <source>Those that a cell of the year&apos;s form counts.</source>
        <translation>Those that a cell of the year&apos;s form counts.</translation>
    </message>
    <message>
        <source>Only undecided ones.</source>
        <translation>Only undecided ones.</translation>
    </message>
    <message>
        <source>Only undecided ones past their due day.</source>
        <translation>Only undecided ones past their due day.</translation>
    </message>
    <message>
        <source>Only those due within so many working days.</source>
        <translation>Only those due within so many working days.</translation>
    </message>
    <message>
        <source>Only those with something irregular.</source>
        <translation>Only those with something irregular.</translation>
    </message>
    <message>
        <source>Kind of applicant; may be repeated.</source>
        <translation>Kind of applicant; may be repeated.</translation>
    </message>
    <message>
        <source>Decision; may be repeated.</source>
        <translation>Decision; may be repeated.</translation>
    </message>
    <message>
        <source>Words to be found.</source>
        <translation>Words to be found.</translation>
    </message>
    <message>
        <source>Day of the step, YYYY-MM-DD.</source>
        <translation>Day of the step, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>End of the period given.</source>
        <translation>End of the period given.</translation>
    </message>
    <message>
        <source>Day the letter arrived.</source>
        <translation>Day the letter arrived.</translation>
    </message>
    <message>
        <source>Extension in working days.</source>
        <translation>Extension in working days.</translation>
    </message>
    <message>
        <source>Fee in yuan.</source>
        <translation>Fee in yuan.</translation>
    </message>
    <message>
        <source>The other application.</source>
        <translation>The other application.</translation>
    </message>
    <message>
        <source>Further detail of the step.</source>
        <translation>Further detail of the step.</translation>
    </message>
    <message>
        <source>Registers an application.</source>
        <translation>Registers an application.</translation>
    </message>
    <message>
        <source>As opening balance: received before the register began.</source>
        <translation>As opening balance: received before the register began.</translation>
    </message>
    <message>
        <source>Prints name, contact and remarks too.</source>
        <translation>Prints name, contact and remarks too.</translation>
    </message>
    <message>
        <source>Lists applications; names are masked.</source>
        <translation>Lists applications; names are masked.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>At most so many.</translation>
    </message>
    <message>
        <source>Shows or continues one application.</source>
        <translation>Shows or continues one application.</translation>
    </message>
    <message>
        <source>Its number in the register, or id.</source>
        <translation>Its number in the register, or id.</translation>
    </message>
    <message>
        <source>The entry of the history to put right.</source>
        <translation>The entry of the history to put right.</translation>
    </message>
    <message>
        <source>What it should be; without it the entry is taken back.</source>
        <translation>What it should be; without it the entry is taken back.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Why.</translation>
    </message>
    <message>
        <source>Subject of a part; may be repeated.</source>
        <translation>Subject of a part; may be repeated.</translation>
    </message>
    <message>
        <source>applications is followed by add, import, export, list, show, step, correct, split, statistics, calendar, close-year, reopen-year or anonymise.</source>
        <translation>applications is followed by add, import, export, list, show, step, correct, split, statistics, calendar, close-year, reopen-year or anonymise.</translation>
    </message>
    <message>
        <source>%1 of %2 rows taken.</source>
        <translation>%1 of %2 rows taken.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not known and was passed over.</source>
        <translation>The column &quot;%1&quot; is not known and was passed over.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Row %1, column %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken. Put the rows right, or take the good ones only (--good-rows).</source>
        <translation>Nothing was taken. Put the rows right, or take the good ones only (--good-rows).</translation>
    </message>
    <message>
        <source>Reads a table of applications into the register.</source>
        <translation>Reads a table of applications into the register.</translation>
    </message>
    <message>
        <source>CSV or XLSX; the first row holds the heads.</source>
        <translation>CSV or XLSX; the first row holds the heads.</translation>
    </message>
    <message>
        <source>The column of a field; may be repeated.</source>
        <translation>The column of a field; may be repeated.</translation>
    </message>
    <message>
        <source>Takes the good rows and tells of the others.</source>
        <translation>Takes the good rows and tells of the others.</translation>
    </message>
    <message>
        <source>Tells what would happen and takes nothing.</source>
        <translation>Tells what would happen and takes nothing.</translation>
    </message>
    <message>
        <source>Kind of applicant where the table tells none.</source>
        <translation>Kind of applicant where the table tells none.</translation>
    </message>
    <message>
        <source>Channel where the table tells none.</source>
        <translation>Channel where the table tells none.</translation>
    </message>
    <message>
        <source>%1 is not possible.</source>
        <translation>%1 is not possible.</translation>
    </message>
    <message>
        <source>Writes the register as CSV or XLSX.</source>
        <translation>Writes the register as CSV or XLSX.</translation>
    </message>
    <message>
        <source>The day by which an application must be answered, step by step.</source>
        <translation>The day by which an application must be answered, step by step.</translation>
    </message>
    <message>
        <source>Day of receipt, YYYY-MM-DD.</source>
        <translation>Day of receipt, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Regulation; by the day of receipt where not named.</source>
        <translation>Regulation; by the day of receipt where not named.</translation>
    </message>
    <message>
        <source>Day the correction came.</source>
        <translation>Day the correction came.</translation>
    </message>
    <message>
        <source>Days that do not count; may be repeated.</source>
        <translation>Days that do not count; may be repeated.</translation>
    </message>
    <message>
        <source>Day the fee was paid.</source>
        <translation>Day the fee was paid.</translation>
    </message>
    <message>
        <source>Further calendar years (JSON).</source>
        <translation>Further calendar years (JSON).</translation>
    </message>
    <message>
        <source>Name the day of receipt (--received YYYY-MM-DD).</source>
        <translation>Name the day of receipt (--received YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>The information-processing fee in yuan, with its arithmetic.</source>
        <translation>The information-processing fee in yuan, with its arithmetic.</translation>
    </message>
    <message>
        <source>Applications of one applicant in a calendar month.</source>
        <translation>Applications of one applicant in a calendar month.</translation>
    </message>
    <message>
        <source>Pages of one application.</source>
        <translation>Pages of one application.</translation>
    </message>
    <message>
        <source>Name either --applications or --pages: never both for one application.</source>
        <translation>Name either --applications or --pages: never both for one application.</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>Form of the report, see formats.</source>
        <translation>Form of the report, see formats.</translation>
    </message>
    <message>
        <source>Computes the tables from the register.</source>
        <translation>Computes the tables from the register.</translation>
    </message>
    <message>
        <source>What the register counts for a year: the cells of its form, rates, months.</source>
        <translation>What the register counts for a year: the cells of its form, rates, months.</translation>
    </message>
    <message>
        <source>Name the year (--year).</source>
        <translation>Name the year (--year).</translation>
    </message>
    <message>
        <source>Closure rate %1, on time %2, on average %3 working days, median %4</source>
        <translation>Closure rate %1, on time %2, on average %3 working days, median %4</translation>
    </message>
    <message>
        <source>Closes a year, or opens it for a correction.</source>
        <translation>Closes a year, or opens it for a correction.</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>The year.</translation>
    </message>
    <message>
        <source>Why it is opened again.</source>
        <translation>Why it is opened again.</translation>
    </message>
    <message>
        <source>The year %1 is closed; %2 applications are carried over.</source>
        <translation>The year %1 is closed; %2 applications are carried over.</translation>
    </message>
    <message>
        <source>Takes calendar years from a file and dates open applications anew.</source>
        <translation>Takes calendar years from a file and dates open applications anew.</translation>
    </message>
    <message>
        <source>Calendar years (JSON).</source>
        <translation>Calendar years (JSON).</translation>
    </message>
    <message>
        <source>Removes names and contacts of applicants whose files were closed long ago.</source>
        <translation>Removes names and contacts of applicants whose files were closed long ago.</translation>
    </message>
    <message>
        <source>Closed more than so many months ago.</source>
        <translation>Closed more than so many months ago.</translation>
    </message>
    <message>
        <source>Name the number of months (--months).</source>
        <translation>Name the number of months (--months).</translation>
    </message>
    <message>
        <source>Decision: %1, or its word in the form.</source>
        <translation>Decision: %1, or its word in the form.</translation>
    </message>
    <message>
        <source>The clock is off until %1.</source>
        <translation>The clock is off until %1.</translation>
    </message>
    <message>
        <source> (reason: %1)</source>
        <translation> (reason: %1)</translation>
    </message>
    <message>
        <source>Kind of applicant: %1.</source>
        <translation>Kind of applicant: %1.</translation>
    </message>
    <message>
        <source>Channel: %1.</source>
        <translation>Channel: %1.</translation>
    </message>
    <message>
        <source>What was done: %1.</source>
        <translation>What was done: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows could be taken.</source>
        <translation>%1 of %2 rows could be taken.</translation>
    </message>
    <message>
        <source>The year %1 is open again. Close it when the correction is done.</source>
        <translation>The year %1 is open again. Close it when the correction is done.</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) anonymised; remarks and notes stay as they were written.</source>
        <translation>
            <numerusform>%n applicant anonymised; remarks and notes stay as they were written.</numerusform>
            <numerusform>%n applicants anonymised; remarks and notes stay as they were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those of a state: %1; period_over: what was awaited of somebody else did not come in its period.</source>
        <translation>Only those of a state: %1; period_over: what was awaited of somebody else did not come in its period.</translation>
    </message>
    <message>
        <source>CSV or XLSX; a workbook tells the steps in a second sheet.</source>
        <translation>CSV or XLSX; a workbook tells the steps in a second sheet.</translation>
    </message>
    <message>
        <source>Writes every step to this file too, CSV or XLSX.</source>
        <translation>Writes every step to this file too, CSV or XLSX.</translation>
    </message>
    <message>
        <source>With name, contact, what is wanted, remarks, and notes and proofs of the steps.</source>
        <translation>With name, contact, what is wanted, remarks, and notes and proofs of the steps.</translation>
    </message>
    <message>
        <source>Only if the record still has this version; else nothing is changed.</source>
        <translation>Only if the record still has this version; else nothing is changed.</translation>
    </message>
    <message>
        <source>Kind of case: %1.</source>
        <translation>Kind of case: %1.</translation>
    </message>
    <message>
        <source>Day of acceptance, YYYY-MM-DD.</source>
        <translation>Day of acceptance, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Day it ended; empty while it is pending.</source>
        <translation>Day it ended; empty while it is pending.</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>Result: %1.</translation>
    </message>
    <message>
        <source>Number of the application it is about.</source>
        <translation>Number of the application it is about.</translation>
    </message>
    <message>
        <source>Registers a reconsideration or court case.</source>
        <translation>Registers a reconsideration or court case.</translation>
    </message>
    <message>
        <source>Lists reconsideration and court cases.</source>
        <translation>Lists reconsideration and court cases.</translation>
    </message>
    <message>
        <source>Only those pending or ended in this year.</source>
        <translation>Only those pending or ended in this year.</translation>
    </message>
    <message>
        <source>Changes or removes a case; only what is named is changed, an empty text clears.</source>
        <translation>Changes or removes a case; only what is named is changed, an empty text clears.</translation>
    </message>
    <message>
        <source>Its id, see list.</source>
        <translation>Its id, see list.</translation>
    </message>
    <message>
        <source>Day of the stage, YYYY-MM-DD.</source>
        <translation>Day of the stage, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>What happened: hearing, second instance …</source>
        <translation>What happened: hearing, second instance …</translation>
    </message>
    <message>
        <source>Tell what happened (--text).</source>
        <translation>Tell what happened (--text).</translation>
    </message>
    <message>
        <source>cases is followed by add, list, change, stage or remove.</source>
        <translation>cases is followed by add, list, change, stage or remove.</translation>
    </message>
    <message>
        <source>Lists the office&apos;s own figures of a year.</source>
        <translation>Lists the office&apos;s own figures of a year.</translation>
    </message>
    <message>
        <source>Sets an own figure of a year.</source>
        <translation>Sets an own figure of a year.</translation>
    </message>
    <message>
        <source>Removes an own figure of a year.</source>
        <translation>Removes an own figure of a year.</translation>
    </message>
    <message>
        <source>Its key; the prose names it {{ind.KEY}}.</source>
        <translation>Its key; the prose names it {{ind.KEY}}.</translation>
    </message>
    <message>
        <source>Its value as offices write it: 1126, 2.5, 600余; may be empty.</source>
        <translation>Its value as offices write it: 1126, 2.5, 600余; may be empty.</translation>
    </message>
    <message>
        <source>What it counts; usual figures have a name already.</source>
        <translation>What it counts; usual figures have a name already.</translation>
    </message>
    <message>
        <source>Its unit.</source>
        <translation>Its unit.</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>Where it comes from.</translation>
    </message>
    <message>
        <source>indicators is followed by set, list or remove.</source>
        <translation>indicators is followed by set, list or remove.</translation>
    </message>
    <message>
        <source>Day of publication, YYYY-MM-DD; it decides the year.</source>
        <translation>Day of publication, YYYY-MM-DD; it decides the year.</translation>
    </message>
    <message>
        <source>Key or name in the office&apos;s catalogue; normative for normative documents.</source>
        <translation>Key or name in the office&apos;s catalogue; normative for normative documents.</translation>
    </message>
    <message>
        <source>Channel: %1; may be repeated.</source>
        <translation>Channel: %1; may be repeated.</translation>
    </message>
    <message>
        <source>Day of the review before publication, YYYY-MM-DD.</source>
        <translation>Day of the review before publication, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>What the review said: %1.</source>
        <translation>What the review said: %1.</translation>
    </message>
    <message>
        <source>Registers an item disclosed on own initiative.</source>
        <translation>Registers an item disclosed on own initiative.</translation>
    </message>
    <message>
        <source>Lists the items disclosed on own initiative.</source>
        <translation>Lists the items disclosed on own initiative.</translation>
    </message>
    <message>
        <source>Only those published in this year.</source>
        <translation>Only those published in this year.</translation>
    </message>
    <message>
        <source>Changes or removes an item; only what is named is changed, an empty text clears.</source>
        <translation>Changes or removes an item; only what is named is changed, an empty text clears.</translation>
    </message>
    <message>
        <source>items is followed by add, list, change or remove.</source>
        <translation>items is followed by add, list, change or remove.</translation>
    </message>
    <message>
        <source>gongkai-cli COMMAND [OPTIONS]: annual reports on government information disclosure.
Commands: formats, convert, check, export, sign, verify, report, applications, cases, items, indicators, deadline, fee.
gongkai-cli COMMAND --help tells more.
Exit status: 0 done; 1 done, and something was found; 2 the call is wrong; 3 the input was refused; 4 refused by state, permission or rule.</source>
        <translation>gongkai-cli COMMAND [OPTIONS]: annual reports on government information disclosure.
Commands: formats, convert, check, export, sign, verify, report, applications, cases, items, indicators, deadline, fee.
gongkai-cli COMMAND --help tells more.
Exit status: 0 done; 1 done, and something was found; 2 the call is wrong; 3 the input was refused; 4 refused by state, permission or rule.</translation>
    </message>
    <message>
        <source>Begins from the agency&apos;s report of the year before: its data, headings and carry-over.</source>
        <translation>Begins from the agency&apos;s report of the year before: its data, headings and carry-over.</translation>
    </message>
    <message>
        <source>With --from-last-year: its text too, marked as taken over until it is edited.</source>
        <translation>With --from-last-year: its text too, marked as taken over until it is edited.</translation>
    </message>
    <message>
        <source>--with-prose goes with --from-last-year.</source>
        <translation>--with-prose goes with --from-last-year.</translation>
    </message>
</context>
<context>
    <name>gongkai::Counts</name>
    <message>
        <source>Applications legally received in %1</source>
        <translation>Applications legally received in %1</translation>
    </message>
    <message>
        <source>Applications answered or closed in %1</source>
        <translation>Applications answered or closed in %1</translation>
    </message>
    <message>
        <source>Applications received before %1 and not closed before it</source>
        <translation>Applications received before %1 and not closed before it</translation>
    </message>
    <message>
        <source>Applications received by the end of %1 and not closed by then</source>
        <translation>Applications received by the end of %1 and not closed by then</translation>
    </message>
    <message>
        <source>Cases ended in %1</source>
        <translation>Cases ended in %1</translation>
    </message>
    <message>
        <source>Cases accepted by the end of %1 and pending then</source>
        <translation>Cases accepted by the end of %1 and pending then</translation>
    </message>
    <message>
        <source>Cases ended in %1 with this result, and cases pending at its end</source>
        <translation>Cases ended in %1 with this result, and cases pending at its end</translation>
    </message>
    <message>
        <source>Items disclosed on our own initiative in %1</source>
        <translation>Items disclosed on our own initiative in %1</translation>
    </message>
    <message>
        <source>Fees paid in %1, in yuan</source>
        <translation>Fees paid in %1, in yuan</translation>
    </message>
    <message>
        <source>The office&apos;s own figure for %1</source>
        <translation>The office&apos;s own figure for %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Kind of applicant: %1</source>
        <translation>Kind of applicant: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Channel: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decision: %1</translation>
    </message>
    <message>
        <source>Closed after an extension</source>
        <translation>Closed after an extension</translation>
    </message>
    <message>
        <source>Closed without an extension</source>
        <translation>Closed without an extension</translation>
    </message>
    <message>
        <source>Kind of case: %1</source>
        <translation>Kind of case: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>Published by: %1</source>
        <translation>Published by: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Category: %1</translation>
    </message>
    <message>
        <source>normative document</source>
        <translation>normative document</translation>
    </message>
</context>
<context>
    <name>gongkai::CountsModel</name>
    <message>
        <source>Computed from the other cells</source>
        <translation>Computed from the other cells</translation>
    </message>
    <message>
        <source>The register does not count this; it is entered in the report.</source>
        <translation>The register does not count this; it is entered in the report.</translation>
    </message>
    <message>
        <source>— : no such figure is kept for this year.</source>
        <translation>— : no such figure is kept for this year.</translation>
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
    <name>gongkai::DayField</name>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>Choose from the calendar (F4)</source>
        <translation>Choose from the calendar (F4)</translation>
    </message>
</context>
<context>
    <name>gongkai::DeskPage</name>
    <message>
        <source>Figures of the &amp;year</source>
        <translation>Figures of the &amp;year</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closure rate</source>
        <translation>Closure rate</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>Average time</source>
        <translation>Average time</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Disclosed proactively</source>
        <translation>Disclosed proactively</translation>
    </message>
    <message>
        <source>Reviews / suits</source>
        <translation>Reviews / suits</translation>
    </message>
    <message>
        <source>To do: applications</source>
        <translation>To do: applications</translation>
    </message>
    <message>
        <source>&amp;All open</source>
        <translation>&amp;All open</translation>
    </message>
    <message>
        <source>Opens all open applications in the register.</source>
        <translation>Opens all open applications in the register.</translation>
    </message>
    <message>
        <source>open applications</source>
        <translation>open applications</translation>
    </message>
    <message>
        <source>Applications overdue or due within 5 working days</source>
        <translation>Applications overdue or due within 5 working days</translation>
    </message>
    <message>
        <source>Register an application…</source>
        <translation>Register an application…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ÷ (%2+%3)</source>
        <translation>%1 ÷ (%2+%3)</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>pending %1 / %2</source>
        <translation>pending %1 / %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>carried over</translation>
    </message>
    <message>
        <source>closed late</source>
        <translation>closed late</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Overdue %1</translation>
    </message>
    <message>
        <source>Due today %1</source>
        <translation>Due today %1</translation>
    </message>
    <message>
        <source>Within 1 working day %1</source>
        <translation>Within 1 working day %1</translation>
    </message>
    <message>
        <source>Within 5 working days %1</source>
        <translation>Within 5 working days %1</translation>
    </message>
    <message>
        <source>Period over %1</source>
        <translation>Period over %1</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due within 5 working days.</source>
        <translation>Nothing is overdue, and nothing is due within 5 working days.</translation>
    </message>
    <message>
        <source>No application is registered yet. Register the first, or import the list you have (menu Register, Import applications).</source>
        <translation>No application is registered yet. Register the first, or import the list you have (menu Register, Import applications).</translation>
    </message>
</context>
<context>
    <name>gongkai::DeskReports</name>
    <message>
        <source>Annual reports</source>
        <translation>Annual reports</translation>
    </message>
    <message>
        <source>A&amp;ll reports…</source>
        <translation>A&amp;ll reports…</translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation>&amp;New report…</translation>
    </message>
    <message>
        <source>Reports, the one saved last first</source>
        <translation>Reports, the one saved last first</translation>
    </message>
    <message>
        <source>There is no report yet. Begin one with &quot;New report&quot;; the register fills its tables on the page of statistics with &quot;Make report&quot;.</source>
        <translation>There is no report yet. Begin one with &quot;New report&quot;; the register fills its tables on the page of statistics with &quot;Make report&quot;.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>published %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) open</source>
        <translation>
            <numerusform>%n error open</numerusform>
            <numerusform>%n errors open</numerusform>
        </translation>
    </message>
    <message>
        <source>no error</source>
        <translation>no error</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>was to be published by %1</source>
        <translation>was to be published by %1</translation>
    </message>
    <message>
        <source>to be published by %1</source>
        <translation>to be published by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>departments</translation>
    </message>
    <message>
        <source>governments</source>
        <translation>governments</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>For %1 (%2): by %3, %4</source>
        <translation>For %1 (%2): by %3, %4</translation>
    </message>
</context>
<context>
    <name>gongkai::Differences</name>
    <message>
        <source>Explanations</source>
        <translation>Explanations</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n explanation</numerusform>
            <numerusform>%n explanations</numerusform>
        </translation>
    </message>
    <message>
        <source>Particulars that are not printed</source>
        <translation>Particulars that are not printed</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>differ</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Signing agency</source>
        <translation>Signing agency</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Day of signing</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Under the annex</source>
        <translation>Under the annex</translation>
    </message>
    <message>
        <source>blanks are 0</source>
        <translation>blanks are 0</translation>
    </message>
    <message>
        <source>blanks are not confirmed</source>
        <translation>blanks are not confirmed</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1: reason</translation>
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
        <source>set otherwise</source>
        <translation>set otherwise</translation>
    </message>
</context>
<context>
    <name>gongkai::DisclosedDialog</name>
    <message>
        <source>may be disclosed</source>
        <translation>may be disclosed</translation>
    </message>
    <message>
        <source>may be disclosed in part</source>
        <translation>may be disclosed in part</translation>
    </message>
    <message>
        <source>must not be disclosed</source>
        <translation>must not be disclosed</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>not reviewed</translation>
    </message>
    <message>
        <source>Review comes before publication: Regulation art. 17.</source>
        <translation>Review comes before publication: Regulation art. 17.</translation>
    </message>
    <message>
        <source>Published without review. %1</source>
        <translation>Published without review. %1</translation>
    </message>
    <message>
        <source>Published although the review said no. %1</source>
        <translation>Published although the review said no. %1</translation>
    </message>
    <message>
        <source>Published before the review of %1. %2</source>
        <translation>Published before the review of %1. %2</translation>
    </message>
    <message>
        <source>New item disclosed</source>
        <translation>New item disclosed</translation>
    </message>
    <message>
        <source>Item disclosed</source>
        <translation>Item disclosed</translation>
    </message>
    <message>
        <source>Save &amp;changes</source>
        <translation>Save &amp;changes</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>(no category)</translation>
    </message>
    <message>
        <source>%1 (not in force on this day)</source>
        <translation>%1 (not in force on this day)</translation>
    </message>
    <message>
        <source>Day of publication: enter it; it decides the year of count.</source>
        <translation>Day of publication: enter it; it decides the year of count.</translation>
    </message>
    <message>
        <source>Day of publication: &quot;%1&quot; is no day.</source>
        <translation>Day of publication: &quot;%1&quot; is no day.</translation>
    </message>
    <message>
        <source>Day of publication: the day lies in the future.</source>
        <translation>Day of publication: the day lies in the future.</translation>
    </message>
    <message>
        <source>Title: enter what was disclosed.</source>
        <translation>Title: enter what was disclosed.</translation>
    </message>
    <message>
        <source>Reviewed on: &quot;%1&quot; is no day.</source>
        <translation>Reviewed on: &quot;%1&quot; is no day.</translation>
    </message>
    <message>
        <source>Reviewed on: the day lies in the future.</source>
        <translation>Reviewed on: the day lies in the future.</translation>
    </message>
    <message>
        <source>No channel is ticked: the item counts as disclosed, but under no channel.</source>
        <translation>No channel is ticked: the item counts as disclosed, but under no channel.</translation>
    </message>
</context>
<context>
    <name>gongkai::DisclosedPage</name>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Review before publication</source>
        <translation>Review before publication</translation>
    </message>
    <message>
        <source>Record &amp;item…</source>
        <translation>Record &amp;item…</translation>
    </message>
    <message>
        <source>E&amp;dit item…</source>
        <translation>E&amp;dit item…</translation>
    </message>
    <message>
        <source>Re&amp;move item…</source>
        <translation>Re&amp;move item…</translation>
    </message>
    <message>
        <source>&amp;Catalogue of disclosure…</source>
        <translation>&amp;Catalogue of disclosure…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Find items</source>
        <translation>Find items</translation>
    </message>
    <message>
        <source>Find in title, number, unit</source>
        <translation>Find in title, number, unit</translation>
    </message>
    <message>
        <source>Items disclosed on own initiative</source>
        <translation>Items disclosed on own initiative</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Only with a problem of review (%1)</source>
        <translation>&amp;Only with a problem of review (%1)</translation>
    </message>
    <message>
        <source>Disclosed in %1: %2</source>
        <translation>Disclosed in %1: %2</translation>
    </message>
    <message>
        <source>of these normative documents %1</source>
        <translation>of these normative documents %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that the review kept back are not counted.</source>
        <translation>
            <numerusform>%n item that the review kept back are not counted.</numerusform>
            <numerusform>%n items that the review kept back are not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>No items are recorded for %1. Counters of the year can be entered under own figures instead.</source>
        <translation>No items are recorded for %1. Counters of the year can be entered under own figures instead.</translation>
    </message>
    <message>
        <source>Saved under %1, the year of its publication.</source>
        <translation>Saved under %1, the year of its publication.</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Remove item</translation>
    </message>
    <message>
        <source>Remove this item from the register? It cannot be brought back.
%1</source>
        <translation>Remove this item from the register? It cannot be brought back.
%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>No item is recorded for this year. &quot;Record item&quot; adds one with its review before publication.</source>
        <translation>No item is recorded for this year. &quot;Record item&quot; adds one with its review before publication.</translation>
    </message>
</context>
<context>
    <name>gongkai::DocumentList</name>
    <message>
        <source>not looked up yet</source>
        <translation>not looked up yet</translation>
    </message>
    <message>
        <source>file unchanged</source>
        <translation>file unchanged</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>file changed</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>file not found</translation>
    </message>
    <message>
        <source>file cannot be read</source>
        <translation>file cannot be read</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>&amp;Add file…</translation>
    </message>
    <message>
        <source>Re&amp;move link…</source>
        <translation>Re&amp;move link…</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copy path</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Documents of the case</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Path of the file</translation>
    </message>
    <message>
        <source>The file lies at: %1</source>
        <translation>The file lies at: %1</translation>
    </message>
    <message>
        <source>No document is linked. Files stay where they are; the register keeps where, and whether they are still the same.</source>
        <translation>No document is linked. Files stay where they are; the register keeps where, and whether they are still the same.</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Add file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1 is linked already.</source>
        <translation>%1 is linked already.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer listed with the case. The file itself stays where it is.</source>
        <translation>&quot;%1&quot; is no longer listed with the case. The file itself stays where it is.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
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
    <message>
        <source>Figures from the register</source>
        <translation>Figures from the register</translation>
    </message>
    <message>
        <source>Take over from last year</source>
        <translation>Take over from last year</translation>
    </message>
    <message>
        <source>Answer to last year&apos;s problem</source>
        <translation>Answer to last year&apos;s problem</translation>
    </message>
    <message>
        <source>Keep my version</source>
        <translation>Keep my version</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Take the other version</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Replace text</translation>
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
    <message>
        <source>%1 is larger than %2 MB. Nothing was read; read it in parts.</source>
        <translation>%1 is larger than %2 MB. Nothing was read; read it in parts.</translation>
    </message>
    <message>
        <source>%1: tables of the kind .%2 cannot be read. Save it as .xlsx or .csv and try again.</source>
        <translation>%1: tables of the kind .%2 cannot be read. Save it as .xlsx or .csv and try again.</translation>
    </message>
    <message>
        <source>The file is wrong at %1: %2. Nothing was changed.</source>
        <translation>The file is wrong at %1: %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>The day is missing or does not exist.</source>
        <translation>The day is missing or does not exist.</translation>
    </message>
    <message>
        <source>%1 is no possible day here: it does not exist, lies in the future, or before what it follows.</source>
        <translation>%1 is no possible day here: it does not exist, lies in the future, or before what it follows.</translation>
    </message>
    <message>
        <source>This is needed and is missing.</source>
        <translation>This is needed and is missing.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible here.</source>
        <translation>&quot;%1&quot; is not possible here.</translation>
    </message>
    <message>
        <source>The year %1 is closed and this would change its figures. Nothing was changed. If the figures are wrong, open the year again with a reason (correction), put it right, and close it.</source>
        <translation>The year %1 is closed and this would change its figures. Nothing was changed. If the figures are wrong, open the year again with a reason (correction), put it right, and close it.</translation>
    </message>
    <message>
        <source>%1 is in the register already.</source>
        <translation>%1 is in the register already.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Your entries are kept in this window; save a copy before you reload.</source>
        <translation>Somebody else saved this meanwhile. Your entries are kept in this window; save a copy before you reload.</translation>
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
    <name>gongkai::FindBar</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Case</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Width</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Replace &amp;all</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Find:</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Previous place (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Next place (F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Tell capital letters from small ones</translation>
    </message>
    <message>
        <source>Tell full-width signs from half-width ones</source>
        <translation>Tell full-width signs from half-width ones</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Replace w&amp;ith:</source>
        <translation>Replace w&amp;ith:</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n paragraph(s) stand as in last year&apos;s report: %1.</source>
        <translation>
            <numerusform>%n paragraph stand as in last year&apos;s report: %1.</numerusform>
            <numerusform>%n paragraphs stand as in last year&apos;s report: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year&apos;s report named %1 problems and measures; %2 of them are not answered.</source>
        <translation>Last year&apos;s report named %1 problems and measures; %2 of them are not answered.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; should be &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>As last year</source>
        <translation>As last year</translation>
    </message>
    <message>
        <source>Last year&apos;s problems</source>
        <translation>Last year&apos;s problems</translation>
    </message>
    <message>
        <source>Slip of the pen</source>
        <translation>Slip of the pen</translation>
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
    <name>gongkai::GuideBar</name>
    <message>
        <source>&amp;Do not offer this again</source>
        <translation>&amp;Do not offer this again</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>The guide goes through the report with you, part by part, and says what belongs where.</source>
        <translation>The guide goes through the report with you, part by part, and says what belongs where.</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Show me</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>N&amp;ot now</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. %4</source>
        <translation>Step %1 of %2: %3. %4</translation>
    </message>
    <message>
        <source>Fini&amp;sh</source>
        <translation>Fini&amp;sh</translation>
    </message>
    <message>
        <source>G&amp;o on</source>
        <translation>G&amp;o on</translation>
    </message>
    <message>
        <source>Leave the g&amp;uide</source>
        <translation>Leave the g&amp;uide</translation>
    </message>
    <message>
        <source>Check the title and the agency, and enter the day of signing and how the office can be reached.</source>
        <translation>Check the title and the agency, and enter the day of signing and how the office can be reached.</translation>
    </message>
    <message>
        <source>Fill in the annex if your office attaches it.</source>
        <translation>Fill in the annex if your office attaches it.</translation>
    </message>
    <message>
        <source>Fill in every cell of the tables; where there was nothing, enter 0 or confirm the blanks.</source>
        <translation>Fill in every cell of the tables; where there was nothing, enter 0 or confirm the blanks.</translation>
    </message>
    <message>
        <source>Write this part; Guidance at the right says what belongs in it.</source>
        <translation>Write this part; Guidance at the right says what belongs in it.</translation>
    </message>
</context>
<context>
    <name>gongkai::ImportDialog</name>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Head in the file</source>
        <translation>Head in the file</translation>
    </message>
    <message>
        <source>Field of the register</source>
        <translation>Field of the register</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>none: then the row is wrong</source>
        <translation>none: then the row is wrong</translation>
    </message>
    <message>
        <source>When a row is wrong, nothing is taken: put the file right and import it again.</source>
        <translation>When a row is wrong, nothing is taken: put the file right and import it again.</translation>
    </message>
    <message>
        <source>Rows that are wrong or known already are left out and listed.</source>
        <translation>Rows that are wrong or known already are left out and listed.</translation>
    </message>
    <message>
        <source>The file has no rows below its head. Nothing can be imported.</source>
        <translation>The file has no rows below its head. Nothing can be imported.</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>sheet %1</translation>
    </message>
    <message>
        <source>other sheets, not read: %1</source>
        <translation>other sheets, not read: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>encoding %1</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>more than %1 rows</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>rows: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>Field for column %1 %2</source>
        <translation>Field for column %1 %2</translation>
    </message>
    <message>
        <source>%1 is chosen for the columns %2 and %3; choose it once.</source>
        <translation>%1 is chosen for the columns %2 and %3; choose it once.</translation>
    </message>
    <message>
        <source>Still needed: %1. Choose the columns, or below the table what holds where the file tells none.</source>
        <translation>Still needed: %1. Choose the columns, or below the table what holds where the file tells none.</translation>
    </message>
    <message>
        <source>The file is long: it is checked when you press Check.</source>
        <translation>The file is long: it is checked when you press Check.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Checking, row %1…</source>
        <translation>Checking, row %1…</translation>
    </message>
    <message>
        <source>%1 rows: %2 can be taken</source>
        <translation>%1 rows: %2 can be taken</translation>
    </message>
    <message>
        <source>%1 of %2 rows imported</source>
        <translation>%1 of %2 rows imported</translation>
    </message>
    <message>
        <source>, %1 are wrong, %2 are in the register already or stand twice in the file</source>
        <translation>, %1 are wrong, %2 are in the register already or stand twice in the file</translation>
    </message>
    <message>
        <source>, %1 are wrong or known already; the first %2 are listed</source>
        <translation>, %1 are wrong or known already; the first %2 are listed</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source> Not imported: %1.</source>
        <translation> Not imported: %1.</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>&amp;Import %1 rows</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>To the register</source>
        <translation>To the register</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Rows are wrong: put the file right, or take the good rows only.</source>
        <translation>Rows are wrong: put the file right, or take the good rows only.</translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>No row can be taken.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>Importing, row %1 of %2…</source>
        <translation>Importing, row %1 of %2…</translation>
    </message>
    <message>
        <source> Nothing was imported.</source>
        <translation> Nothing was imported.</translation>
    </message>
    <message>
        <source>%1-problems</source>
        <translation>%1-problems</translation>
    </message>
    <message>
        <source>Save problems</source>
        <translation>Save problems</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>gongkai::IndicatorsPage</name>
    <message>
        <source>&amp;Save again</source>
        <translation>&amp;Save again</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>&amp;Add row</translation>
    </message>
    <message>
        <source>Add &amp;usual figure…</source>
        <translation>Add &amp;usual figure…</translation>
    </message>
    <message>
        <source>&amp;Copy rows of last year</source>
        <translation>&amp;Copy rows of last year</translation>
    </message>
    <message>
        <source>Re&amp;move row…</source>
        <translation>Re&amp;move row…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Own figures of the year</source>
        <translation>Own figures of the year</translation>
    </message>
    <message>
        <source>Type into a cell; it is saved at once. Figures like 600余 are marked as about. What the office does not count stays blank.</source>
        <translation>Type into a cell; it is saved at once. Figures like 600余 are marked as about. What the office does not count stays blank.</translation>
    </message>
    <message>
        <source>Entries not saved</source>
        <translation>Entries not saved</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 cannot be saved as they are: the value is no number, or the name is missing. What was typed there would be lost.</source>
        <translation>
            <numerusform>%n row of %1 cannot be saved as they are: the value is no number, or the name is missing. What was typed there would be lost.</numerusform>
            <numerusform>%n rows of %1 cannot be saved as they are: the value is no number, or the name is missing. What was typed there would be lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number and was not saved; write it out in digits.</source>
        <translation>&quot;%1&quot; is no number and was not saved; write it out in digits.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number in %2 and was not saved.</source>
        <translation>&quot;%1&quot; is no number in %2 and was not saved.</translation>
    </message>
    <message>
        <source> The value is still %1.</source>
        <translation> The value is still %1.</translation>
    </message>
    <message>
        <source>Enter what the figure counts; without it the row is not saved.</source>
        <translation>Enter what the figure counts; without it the row is not saved.</translation>
    </message>
    <message>
        <source>Not used: single items are recorded for this year and counted instead.</source>
        <translation>Not used: single items are recorded for this year and counted instead.</translation>
    </message>
    <message>
        <source>Fills the statistical table.</source>
        <translation>Fills the statistical table.</translation>
    </message>
    <message>
        <source>Not saved; the entries stay in this table. %1</source>
        <translation>Not saved; the entries stay in this table. %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1, except %n row(s); see their notes.</source>
        <translation>
            <numerusform>Saved %1, except %n row; see their notes.</numerusform>
            <numerusform>Saved %1, except %n rows; see their notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All usual figures are in the table already.</source>
        <translation>All usual figures are in the table already.</translation>
    </message>
    <message>
        <source>Add usual figure</source>
        <translation>Add usual figure</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Figure</translation>
    </message>
    <message>
        <source>There are no figures of %1 to copy.</source>
        <translation>There are no figures of %1 to copy.</translation>
    </message>
    <message>
        <source>All rows of %1 are in the table already.</source>
        <translation>All rows of %1 are in the table already.</translation>
    </message>
    <message>
        <source>Choose the row first.</source>
        <translation>Choose the row first.</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with its value? It cannot be brought back.</source>
        <translation>Remove &quot;%1&quot; with its value? It cannot be brought back.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decide…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: not there</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Changed by somebody else</translation>
    </message>
    <message>
        <source>Somebody else changed the figures of %1 meanwhile. Otherwise than in this table they have:
%2</source>
        <translation>Somebody else changed the figures of %1 meanwhile. Otherwise than in this table they have:
%2</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>Save this table</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Load theirs</translation>
    </message>
</context>
<context>
    <name>gongkai::LastYearPane</name>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Column</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Figures of this year and last year</source>
        <translation>Figures of this year and last year</translation>
    </message>
    <message>
        <source>Double-click, or Enter, goes to the figure.</source>
        <translation>Double-click, or Enter, goes to the figure.</translation>
    </message>
    <message>
        <source>Last year&apos;s text of this part</source>
        <translation>Last year&apos;s text of this part</translation>
    </message>
    <message>
        <source>Take this &amp;paragraph over</source>
        <translation>Take this &amp;paragraph over</translation>
    </message>
    <message>
        <source>Puts the chosen paragraph into this part. It counts as last year&apos;s until it is edited.</source>
        <translation>Puts the chosen paragraph into this part. It counts as last year&apos;s until it is edited.</translation>
    </message>
    <message>
        <source>The store holds no report of this agency for %1.</source>
        <translation>The store holds no report of this agency for %1.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Report of %1</translation>
    </message>
    <message>
        <source>The report of %1 has nothing in this part.</source>
        <translation>The report of %1 has nothing in this part.</translation>
    </message>
    <message>
        <source>from 0</source>
        <translation>from 0</translation>
    </message>
    <message>
        <source>over 5×</source>
        <translation>over 5×</translation>
    </message>
    <message>
        <source>More than five times last year&apos;s figure. Please check.</source>
        <translation>More than five times last year&apos;s figure. Please check.</translation>
    </message>
    <message>
        <source>under 1/5</source>
        <translation>under 1/5</translation>
    </message>
    <message>
        <source>Less than a fifth of last year&apos;s figure. Please check.</source>
        <translation>Less than a fifth of last year&apos;s figure. Please check.</translation>
    </message>
</context>
<context>
    <name>gongkai::LegalCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Save &amp;changes</source>
        <translation>Save &amp;changes</translation>
    </message>
    <message>
        <source>empty while pending</source>
        <translation>empty while pending</translation>
    </message>
    <message>
        <source>number in the register; may be empty</source>
        <translation>number in the register; may be empty</translation>
    </message>
    <message>
        <source>One a line, for example: 2024-05-06 hearing</source>
        <translation>One a line, for example: 2024-05-06 hearing</translation>
    </message>
    <message>
        <source>There is no application %1 in the register. Check the number, or leave it empty.</source>
        <translation>There is no application %1 in the register. Check the number, or leave it empty.</translation>
    </message>
    <message>
        <source>Accepted on: enter the day; it decides the year of count.</source>
        <translation>Accepted on: enter the day; it decides the year of count.</translation>
    </message>
    <message>
        <source>Accepted on: &quot;%1&quot; is no day.</source>
        <translation>Accepted on: &quot;%1&quot; is no day.</translation>
    </message>
    <message>
        <source>Accepted on: the day lies in the future.</source>
        <translation>Accepted on: the day lies in the future.</translation>
    </message>
    <message>
        <source>Ended on: &quot;%1&quot; is no day.</source>
        <translation>Ended on: &quot;%1&quot; is no day.</translation>
    </message>
    <message>
        <source>Ended on: the day lies in the future.</source>
        <translation>Ended on: the day lies in the future.</translation>
    </message>
    <message>
        <source>Ended on: the day lies before the day of acceptance.</source>
        <translation>Ended on: the day lies before the day of acceptance.</translation>
    </message>
    <message>
        <source>Result: choose it, as the case has ended.</source>
        <translation>Result: choose it, as the case has ended.</translation>
    </message>
    <message>
        <source>Stages, line %1: begin with the day, then a blank.</source>
        <translation>Stages, line %1: begin with the day, then a blank.</translation>
    </message>
    <message>
        <source>Since 2024 reconsideration usually comes before a suit against a refusal (Reconsideration Act art. 23). Check the kind.</source>
        <translation>Since 2024 reconsideration usually comes before a suit against a refusal (Reconsideration Act art. 23). Check the kind.</translation>
    </message>
</context>
<context>
    <name>gongkai::LegalCasesPage</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Authority or court</source>
        <translation>Authority or court</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Record &amp;case…</source>
        <translation>Record &amp;case…</translation>
    </message>
    <message>
        <source>E&amp;dit case…</source>
        <translation>E&amp;dit case…</translation>
    </message>
    <message>
        <source>Re&amp;move case…</source>
        <translation>Re&amp;move case…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Show a&amp;ll cases</source>
        <translation>Show a&amp;ll cases</translation>
    </message>
    <message>
        <source>Reconsideration and court cases</source>
        <translation>Reconsideration and court cases</translation>
    </message>
    <message>
        <source>How table 4 counts the cases</source>
        <translation>How table 4 counts the cases</translation>
    </message>
    <message>
        <source>%1 at the end of the year; since then: %2</source>
        <translation>%1 at the end of the year; since then: %2</translation>
    </message>
    <message>
        <source>all results</source>
        <translation>all results</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>all kinds</translation>
    </message>
    <message numerus="yes">
        <source>Shown are only: %1, %2 in %3 (%n case(s))</source>
        <translation>
            <numerusform>Shown are only: %1, %2 in %3 (%n case)</numerusform>
            <numerusform>Shown are only: %1, %2 in %3 (%n cases)</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The form of this year has no row for pending cases; it counts them under other results.</source>
        <translation>The form of this year has no row for pending cases; it counts them under other results.</translation>
    </message>
    <message>
        <source>Saved. The case is not counted in %1 and therefore not shown here.</source>
        <translation>Saved. The case is not counted in %1 and therefore not shown here.</translation>
    </message>
    <message>
        <source>Remove case</source>
        <translation>Remove case</translation>
    </message>
    <message>
        <source>Remove this case from the register? It cannot be brought back.
%1</source>
        <translation>Remove this case from the register? It cannot be brought back.
%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>No reconsideration or court case was pending or ended in this year. &quot;Record case&quot; adds one; table 4 counts them.</source>
        <translation>No reconsideration or court case was pending or ended in this year. &quot;Record case&quot; adds one; table 4 counts them.</translation>
    </message>
</context>
<context>
    <name>gongkai::LetterDialog</name>
    <message>
        <source>The office&apos;s own templates were not read; the shipped ones are used. %1</source>
        <translation>The office&apos;s own templates were not read; the shipped ones are used. %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>has no number</source>
        <translation>has no number</translation>
    </message>
    <message>
        <source>There is no letter for this case.</source>
        <translation>There is no letter for this case.</translation>
    </message>
    <message>
        <source>Day: &quot;%1&quot; is no day.</source>
        <translation>Day: &quot;%1&quot; is no day.</translation>
    </message>
    <message>
        <source>The agency&apos;s name, address and courts are entered once under &quot;This agency…&quot;.</source>
        <translation>The agency&apos;s name, address and courts are entered once under &quot;This agency…&quot;.</translation>
    </message>
    <message>
        <source>The letter tells a third party who applies. Take name and contact out.</source>
        <translation>The letter tells a third party who applies. Take name and contact out.</translation>
    </message>
    <message>
        <source>Missing, marked 【】 in the letter: %1</source>
        <translation>Missing, marked 【】 in the letter: %1</translation>
    </message>
    <message>
        <source>The letter tells a third party who applies.</source>
        <translation>The letter tells a third party who applies.</translation>
    </message>
    <message>
        <source>Missing: %1. They stand marked 【】 in the letter, to be filled in there.</source>
        <translation>Missing: %1. They stand marked 【】 in the letter, to be filled in there.</translation>
    </message>
    <message>
        <source>Make it all the same</source>
        <translation>Make it all the same</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Go on filling in</translation>
    </message>
    <message>
        <source>Make letter</source>
        <translation>Make letter</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word documents (*.docx)</translation>
    </message>
    <message>
        <source>The letter is written and linked to the case:
%1</source>
        <translation>The letter is written and linked to the case:
%1</translation>
    </message>
    <message>
        <source>%1 was used meanwhile. Nothing was written; the next number is proposed.</source>
        <translation>%1 was used meanwhile. Nothing was written; the next number is proposed.</translation>
    </message>
    <message>
        <source>What was typed into the letter is not kept.</source>
        <translation>What was typed into the letter is not kept.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gongkai::LetterTemplateDialog</name>
    <message>
        <source>Template: %1</source>
        <translation>Template: %1</translation>
    </message>
    <message>
        <source>{{field}} is replaced by what the case says. Before a line, 〔标题〕 makes a heading, 〔如有：field〕 prints the line only with this field, 〔如无：field〕 only without it.</source>
        <translation>{{field}} is replaced by what the case says. Before a line, 〔标题〕 makes a heading, 〔如有：field〕 prints the line only with this field, 〔如无：field〕 only without it.</translation>
    </message>
    <message>
        <source>This is the office&apos;s own text.</source>
        <translation>This is the office&apos;s own text.</translation>
    </message>
    <message>
        <source>This is the shipped text.</source>
        <translation>This is the shipped text.</translation>
    </message>
    <message>
        <source>Title: enter one.</source>
        <translation>Title: enter one.</translation>
    </message>
    <message>
        <source>Title: there is no field &quot;%1&quot;.</source>
        <translation>Title: there is no field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; has no text after it.</source>
        <translation>Line %1: &quot;%2&quot; has no text after it.</translation>
    </message>
    <message>
        <source>Line %1: there is no field &quot;%2&quot;.</source>
        <translation>Line %1: there is no field &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Paragraphs: enter at least one.</source>
        <translation>Paragraphs: enter at least one.</translation>
    </message>
    <message>
        <source>The letter to a third party does not name the applicant.</source>
        <translation>The letter to a third party does not name the applicant.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Back to the shipped text</translation>
    </message>
    <message>
        <source>The office&apos;s own text of &quot;%1&quot; is removed. Letters made already stay as they are.</source>
        <translation>The office&apos;s own text of &quot;%1&quot; is removed. Letters made already stay as they are.</translation>
    </message>
    <message>
        <source>Remove own text</source>
        <translation>Remove own text</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>The changes to the text are not saved.</source>
        <translation>The changes to the text are not saved.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
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
    <message>
        <source>&amp;Figures from the register…</source>
        <translation>&amp;Figures from the register…</translation>
    </message>
    <message>
        <source>Cases behind the fi&amp;gure</source>
        <translation>Cases behind the fi&amp;gure</translation>
    </message>
    <message>
        <source>Register - Gongkai</source>
        <translation>Register - Gongkai</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Re&amp;gister</translation>
    </message>
    <message>
        <source>&amp;Register an application…</source>
        <translation>&amp;Register an application…</translation>
    </message>
    <message>
        <source>&amp;Import applications…</source>
        <translation>&amp;Import applications…</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Export list…</translation>
    </message>
    <message>
        <source>&amp;Year-end closing…</source>
        <translation>&amp;Year-end closing…</translation>
    </message>
    <message>
        <source>Working days and &amp;holidays…</source>
        <translation>Working days and &amp;holidays…</translation>
    </message>
    <message>
        <source>&amp;Agency and numbers…</source>
        <translation>&amp;Agency and numbers…</translation>
    </message>
    <message>
        <source>Anony&amp;mise closed files…</source>
        <translation>Anony&amp;mise closed files…</translation>
    </message>
    <message>
        <source>Figures from the register</source>
        <translation>Figures from the register</translation>
    </message>
    <message>
        <source>The register counts these figures otherwise than the report. Figures entered by hand with a reason stay. The step can be undone.</source>
        <translation>The register counts these figures otherwise than the report. Figures entered by hand with a reason stay. The step can be undone.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Take these figures</source>
        <translation>Take these figures</translation>
    </message>
    <message>
        <source>Every figure of the report agrees with the register.</source>
        <translation>Every figure of the report agrees with the register.</translation>
    </message>
    <message>
        <source>Cases behind the figure</source>
        <translation>Cases behind the figure</translation>
    </message>
    <message>
        <source>Choose a figure of table 3 first; the register counts applications there.</source>
        <translation>Choose a figure of table 3 first; the register counts applications there.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>The calendar of this version moved the due day of open applications:</source>
        <translation>The calendar of this version moved the due day of open applications:</translation>
    </message>
    <message>
        <source>&amp;Next open item</source>
        <translation>&amp;Next open item</translation>
    </message>
    <message>
        <source>&amp;Previous open item</source>
        <translation>&amp;Previous open item</translation>
    </message>
    <message>
        <source>&amp;Keep the agency&apos;s data…</source>
        <translation>&amp;Keep the agency&apos;s data…</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>&amp;Last year</translation>
    </message>
    <message>
        <source>&amp;Source of the figure</source>
        <translation>&amp;Source of the figure</translation>
    </message>
    <message>
        <source>Guide &amp;through the report</source>
        <translation>Guide &amp;through the report</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Keyboard shortcuts…</translation>
    </message>
    <message>
        <source>Desk - Gongkai</source>
        <translation>Desk - Gongkai</translation>
    </message>
    <message>
        <source>R&amp;ecent reports</source>
        <translation>R&amp;ecent reports</translation>
    </message>
    <message>
        <source>No report was opened lately</source>
        <translation>No report was opened lately</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>Social credit code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Keep the agency&apos;s data</source>
        <translation>Keep the agency&apos;s data</translation>
    </message>
    <message>
        <source>New reports, letters and signing take these from the agency&apos;s profile from now on.</source>
        <translation>New reports, letters and signing take these from the agency&apos;s profile from now on.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
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
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The profile says the same already.</source>
        <translation>The profile says the same already.</translation>
    </message>
    <message>
        <source>&amp;Find in the report…</source>
        <translation>&amp;Find in the report…</translation>
    </message>
    <message>
        <source>Replace in the repor&amp;t…</source>
        <translation>Replace in the repor&amp;t…</translation>
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
    <message>
        <source>&amp;Start from the report of %1</source>
        <translation>&amp;Start from the report of %1</translation>
    </message>
</context>
<context>
    <name>gongkai::PasteNotice</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the layout of the page, which is too large or too tangled</source>
        <translation>the layout of the page, which is too large or too tangled</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>formatting</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), whose rows became lines</source>
        <translation>
            <numerusform>%n table, whose rows became lines</numerusform>
            <numerusform>%n tables, whose rows became lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), whose words stay</source>
        <translation>
            <numerusform>%n link, whose words stay</numerusform>
            <numerusform>%n links, whose words stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n footnote</numerusform>
            <numerusform>%n footnotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n script</numerusform>
            <numerusform>%n scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that were marked as deleted</source>
        <translation>
            <numerusform>%n passage that were marked as deleted</numerusform>
            <numerusform>%n passages that were marked as deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible or impossible character(s)</source>
        <translation>
            <numerusform>%n invisible or impossible character</numerusform>
            <numerusform>%n invisible or impossible characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) that turn the direction of writing</source>
        <translation>
            <numerusform>%n mark that turn the direction of writing</numerusform>
            <numerusform>%n marks that turn the direction of writing</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Left out: %1.</translation>
    </message>
    <message>
        <source>Nothing was pasted: there are no words in it.</source>
        <translation>Nothing was pasted: there are no words in it.</translation>
    </message>
    <message>
        <source>Nothing was pasted: what was copied has more than %1 characters. Copy a part of it.</source>
        <translation>Nothing was pasted: what was copied has more than %1 characters. Copy a part of it.</translation>
    </message>
    <message>
        <source>Nothing was pasted: a part of the report takes %1 characters at a time, and has at most %2. Copy a part of it.</source>
        <translation>Nothing was pasted: a part of the report takes %1 characters at a time, and has at most %2. Copy a part of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <translation>Pasted: %1.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gongkai::PlainTable</name>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Text tables (*.csv)</translation>
    </message>
</context>
<context>
    <name>gongkai::PointList</name>
    <message>
        <source>Last year&apos;s problems and measures</source>
        <translation>Last year&apos;s problems and measures</translation>
    </message>
    <message>
        <source>Last year&apos;s problems and measures: %1 of %2 answered</source>
        <translation>Last year&apos;s problems and measures: %1 of %2 answered</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Measure: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Done with</translation>
    </message>
    <message>
        <source>Carried on because</source>
        <translation>Carried on because</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Answer to: %1</translation>
    </message>
    <message>
        <source>Words to the answer to: %1</source>
        <translation>Words to the answer to: %1</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>What was done?</translation>
    </message>
    <message>
        <source>Why is it carried on?</source>
        <translation>Why is it carried on?</translation>
    </message>
    <message>
        <source>Why? May stay empty.</source>
        <translation>Why? May stay empty.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Choose an answer first.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
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
    <message>
        <source>&amp;Go to the figure</source>
        <translation>&amp;Go to the figure</translation>
    </message>
    <message>
        <source>Replace the reference by its &amp;number</source>
        <translation>Replace the reference by its &amp;number</translation>
    </message>
</context>
<context>
    <name>gongkai::ProseFooter</name>
    <message>
        <source>A Chinese character counts one, a number or a word in letters counts one. Marks and spaces are not counted.</source>
        <translation>A Chinese character counts one, a number or a word in letters counts one. Marks and spaces are not counted.</translation>
    </message>
    <message>
        <source>Numbers in this text that agree with the tables and could follow them.</source>
        <translation>Numbers in this text that agree with the tables and could follow them.</translation>
    </message>
    <message>
        <source>Text %1 characters, %2 marks; the whole report %3 characters</source>
        <translation>Text %1 characters, %2 marks; the whole report %3 characters</translation>
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
    <name>gongkai::ProseTokens</name>
    <message>
        <source>Closure rate</source>
        <translation>Closure rate</translation>
    </message>
    <message>
        <source>%1, change from last year</source>
        <translation>%1, change from last year</translation>
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
    <message>
        <source>is no file</source>
        <translation>is no file</translation>
    </message>
</context>
<context>
    <name>gongkai::Register</name>
    <message>
        <source>natural person</source>
        <translation>natural person</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>enterprise</translation>
    </message>
    <message>
        <source>research institution</source>
        <translation>research institution</translation>
    </message>
    <message>
        <source>public-interest organisation</source>
        <translation>public-interest organisation</translation>
    </message>
    <message>
        <source>legal service</source>
        <translation>legal service</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>other organisation</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>mail with signature</source>
        <translation>mail with signature</translation>
    </message>
    <message>
        <source>ordinary mail</source>
        <translation>ordinary mail</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>web site</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>other way</source>
        <translation>other way</translation>
    </message>
    <message>
        <source>Correction asked</source>
        <translation>Correction asked</translation>
    </message>
    <message>
        <source>Correction received</source>
        <translation>Correction received</translation>
    </message>
    <message>
        <source>No correction in time</source>
        <translation>No correction in time</translation>
    </message>
    <message>
        <source>Third party asked</source>
        <translation>Third party asked</translation>
    </message>
    <message>
        <source>Third party answered</source>
        <translation>Third party answered</translation>
    </message>
    <message>
        <source>Other agency asked</source>
        <translation>Other agency asked</translation>
    </message>
    <message>
        <source>Other agency answered</source>
        <translation>Other agency answered</translation>
    </message>
    <message>
        <source>Extension told</source>
        <translation>Extension told</translation>
    </message>
    <message>
        <source>Fee notified</source>
        <translation>Fee notified</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Fee paid</translation>
    </message>
    <message>
        <source>Fee not paid in time</source>
        <translation>Fee not paid in time</translation>
    </message>
    <message>
        <source>Reasons asked</source>
        <translation>Reasons asked</translation>
    </message>
    <message>
        <source>Reply delayed</source>
        <translation>Reply delayed</translation>
    </message>
    <message>
        <source>Reply issued</source>
        <translation>Reply issued</translation>
    </message>
    <message>
        <source>Reply delivered</source>
        <translation>Reply delivered</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Merged into another file</source>
        <translation>Merged into another file</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in hand</translation>
    </message>
    <message>
        <source>awaiting correction</source>
        <translation>awaiting correction</translation>
    </message>
    <message>
        <source>awaiting payment</source>
        <translation>awaiting payment</translation>
    </message>
    <message>
        <source>opinions asked</source>
        <translation>opinions asked</translation>
    </message>
    <message>
        <source>reply delayed</source>
        <translation>reply delayed</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Legally received</source>
        <translation>Legally received</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Information wanted</source>
        <translation>Information wanted</translation>
    </message>
    <message>
        <source>Form wanted</source>
        <translation>Form wanted</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Earlier application</source>
        <translation>Earlier application</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Days of extension</source>
        <translation>Days of extension</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>The day is missing or does not exist.</source>
        <translation>The day is missing or does not exist.</translation>
    </message>
    <message>
        <source>The day lies before the day of receipt.</source>
        <translation>The day lies before the day of receipt.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>The day lies in the future.</translation>
    </message>
    <message>
        <source>The application is answered or closed already. Correct the entry that closed it.</source>
        <translation>The application is answered or closed already. Correct the entry that closed it.</translation>
    </message>
    <message>
        <source>No correction was asked before. Record the notice first.</source>
        <translation>No correction was asked before. Record the notice first.</translation>
    </message>
    <message>
        <source>Nobody was asked before, or all have answered.</source>
        <translation>Nobody was asked before, or all have answered.</translation>
    </message>
    <message>
        <source>No fee was notified before. Record the notice first.</source>
        <translation>No fee was notified before. Record the notice first.</translation>
    </message>
    <message>
        <source>No reply was issued before.</source>
        <translation>No reply was issued before.</translation>
    </message>
    <message>
        <source>The delivery is recorded already.</source>
        <translation>The delivery is recorded already.</translation>
    </message>
    <message>
        <source>Choose the decision.</source>
        <translation>Choose the decision.</translation>
    </message>
    <message>
        <source>The end of the period is missing or lies before the day.</source>
        <translation>The end of the period is missing or lies before the day.</translation>
    </message>
    <message>
        <source>Tell the number of working days.</source>
        <translation>Tell the number of working days.</translation>
    </message>
    <message>
        <source>Name the other application.</source>
        <translation>Name the other application.</translation>
    </message>
    <message>
        <source>There is no such entry any more.</source>
        <translation>There is no such entry any more.</translation>
    </message>
    <message>
        <source>Correction asked on working day %1, later than the %2 allowed</source>
        <translation>Correction asked on working day %1, later than the %2 allowed</translation>
    </message>
    <message>
        <source>Correction asked a second time</source>
        <translation>Correction asked a second time</translation>
    </message>
    <message>
        <source>Correction came after the period given (%1) and was accepted</source>
        <translation>Correction came after the period given (%1) and was accepted</translation>
    </message>
    <message>
        <source>Closed before the period for correction ended (%1)</source>
        <translation>Closed before the period for correction ended (%1)</translation>
    </message>
    <message>
        <source>Answer later than 15 working days; days after %1 count</source>
        <translation>Answer later than 15 working days; days after %1 count</translation>
    </message>
    <message>
        <source>Told after the due day (%1), which therefore does not move</source>
        <translation>Told after the due day (%1), which therefore does not move</translation>
    </message>
    <message>
        <source>Extended more than once</source>
        <translation>Extended more than once</translation>
    </message>
    <message>
        <source>Extended by %1 working days in all; only %2 count</source>
        <translation>Extended by %1 working days in all; only %2 count</translation>
    </message>
    <message>
        <source>There was no basis for this fee at that time</source>
        <translation>There was no basis for this fee at that time</translation>
    </message>
    <message>
        <source>Fee notified after the due day (%1)</source>
        <translation>Fee notified after the due day (%1)</translation>
    </message>
    <message>
        <source>Fee notified a second time</source>
        <translation>Fee notified a second time</translation>
    </message>
    <message>
        <source>Paid after the period (%1) and accepted</source>
        <translation>Paid after the period (%1) and accepted</translation>
    </message>
    <message>
        <source>Closed before the period for payment ended (%1)</source>
        <translation>Closed before the period for payment ended (%1)</translation>
    </message>
    <message>
        <source>Reply delayed without having asked for reasons</source>
        <translation>Reply delayed without having asked for reasons</translation>
    </message>
    <message>
        <source>The 2008 regulation knows no delayed reply</source>
        <translation>The 2008 regulation knows no delayed reply</translation>
    </message>
    <message>
        <source>Closed as lapsed though no notice is recorded</source>
        <translation>Closed as lapsed though no notice is recorded</translation>
    </message>
    <message>
        <source>Replied or closed after the due day (%1)</source>
        <translation>Replied or closed after the due day (%1)</translation>
    </message>
    <message>
        <source>Replied while a correction or a payment was awaited</source>
        <translation>Replied while a correction or a payment was awaited</translation>
    </message>
    <message>
        <source>Replied before those asked had answered or their period ended</source>
        <translation>Replied before those asked had answered or their period ended</translation>
    </message>
    <message>
        <source>The regulation of the day of receipt does not know this decision</source>
        <translation>The regulation of the day of receipt does not know this decision</translation>
    </message>
    <message>
        <source>Held unclear without having asked for a correction</source>
        <translation>Held unclear without having asked for a correction</translation>
    </message>
    <message>
        <source>Refused as mass application without having asked for reasons</source>
        <translation>Refused as mass application without having asked for reasons</translation>
    </message>
    <message>
        <source>Refused for a third party who was not asked</source>
        <translation>Refused for a third party who was not asked</translation>
    </message>
    <message>
        <source>Out of turn: the clock was off or the reply delayed</source>
        <translation>Out of turn: the clock was off or the reply delayed</translation>
    </message>
    <message>
        <source>reconsideration</source>
        <translation>reconsideration</translation>
    </message>
    <message>
        <source>suit without reconsideration</source>
        <translation>suit without reconsideration</translation>
    </message>
    <message>
        <source>suit after reconsideration</source>
        <translation>suit after reconsideration</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>upheld</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>other result</source>
        <translation>other result</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>gazette</source>
        <translation>gazette</translation>
    </message>
    <message>
        <source>government web site</source>
        <translation>government web site</translation>
    </message>
    <message>
        <source>microblog</source>
        <translation>microblog</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>other channel</source>
        <translation>other channel</translation>
    </message>
    <message>
        <source>%1 is worked</source>
        <translation>%1 is worked</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) off</source>
        <translation>
            <numerusform>%1 %n day off</numerusform>
            <numerusform>%1 %n days off</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>arrived %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>The day it was handed in (art. 31).</source>
        <translation>The day it was handed in (art. 31).</translation>
    </message>
    <message>
        <source>The day the agency signed for it (art. 31).</source>
        <translation>The day the agency signed for it (art. 31).</translation>
    </message>
    <message>
        <source>The day the office confirmed it with the applicant, on the day it came (art. 31).</source>
        <translation>The day the office confirmed it with the applicant, on the day it came (art. 31).</translation>
    </message>
    <message>
        <source>The day both sides confirmed it (art. 31).</source>
        <translation>The day both sides confirmed it (art. 31).</translation>
    </message>
    <message>
        <source>Regulation art. %1</source>
        <translation>Regulation art. %1</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>Entry %1 corrected to %2 %3: %4</source>
        <translation>Entry %1 corrected to %2 %3: %4</translation>
    </message>
    <message>
        <source>Entry %1 taken back</source>
        <translation>Entry %1 taken back</translation>
    </message>
    <message>
        <source>Name and contact removed</source>
        <translation>Name and contact removed</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>, a day off: counting begins on the next working day</source>
        <translation>, a day off: counting begins on the next working day</translation>
    </message>
    <message>
        <source>Received %1; counting begins the day after</source>
        <translation>Received %1; counting begins the day after</translation>
    </message>
    <message>
        <source>Correction received %1: the period begins anew the day after</source>
        <translation>Correction received %1: the period begins anew the day after</translation>
    </message>
    <message>
        <source>Fee paid %1: the period begins anew the day after</source>
        <translation>Fee paid %1: the period begins anew the day after</translation>
    </message>
    <message>
        <source>Restart of %1 is overruled by the later one</source>
        <translation>Restart of %1 is overruled by the later one</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) end on %1</source>
        <translation>
            <numerusform>%n working day end on %1</numerusform>
            <numerusform>%n working days end on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 opinions were asked: %n working day(s) do not count</source>
        <translation>
            <numerusform>From %1 to %2 opinions were asked: %n working day do not count</numerusform>
            <numerusform>From %1 to %2 opinions were asked: %n working days do not count</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 opinions were asked: outside the period, without effect</source>
        <translation>From %1 to %2 opinions were asked: outside the period, without effect</translation>
    </message>
    <message numerus="yes">
        <source>Extended by %n working day(s) to %1</source>
        <translation>
            <numerusform>Extended by %n working day to %1</numerusform>
            <numerusform>Extended by %n working days to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply delayed to %1</source>
        <translation>Reply delayed to %1</translation>
    </message>
    <message>
        <source>Due %1 (2008 regulation)</source>
        <translation>Due %1 (2008 regulation)</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source> Provisional: the holidays of %1 are not known yet.</source>
        <translation> Provisional: the holidays of %1 are not known yet.</translation>
    </message>
    <message>
        <source>pages %1: %2 × %3 yuan = %4 yuan</source>
        <translation>pages %1: %2 × %3 yuan = %4 yuan</translation>
    </message>
    <message>
        <source>applications %1: %2 × %3 yuan = %4 yuan</source>
        <translation>applications %1: %2 × %3 yuan = %4 yuan</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuses</translation>
    </message>
    <message>
        <source>agrees in part</source>
        <translation>agrees in part</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>Reply delayed until</source>
        <translation>Reply delayed until</translation>
    </message>
    <message>
        <source>Basis of the fee</source>
        <translation>Basis of the fee</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Kind of case</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Authority or court</source>
        <translation>Authority or court</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Day of publication</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Channel of disclosure</source>
        <translation>Channel of disclosure</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>Result of the review</source>
        <translation>Result of the review</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>Name of the figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Came after the file was closed (%1); result and period stay as they are</source>
        <translation>Came after the file was closed (%1); result and period stay as they are</translation>
    </message>
    <message>
        <source>by number of applications</source>
        <translation>by number of applications</translation>
    </message>
    <message>
        <source>by number of pages</source>
        <translation>by number of pages</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterFilters</name>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Due within 5 days</source>
        <translation>Due within 5 days</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>Clock off</translation>
    </message>
    <message>
        <source>With irregular facts</source>
        <translation>With irregular facts</translation>
    </message>
    <message>
        <source>Period of others over</source>
        <translation>Period of others over</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterModel</name>
    <message>
        <source>clock off</source>
        <translation>clock off</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>overdue %n day</numerusform>
            <numerusform>overdue %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n irregular fact(s), see the record</source>
        <translation>
            <numerusform>%n irregular fact, see the record</numerusform>
            <numerusform>%n irregular facts, see the record</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>late: %1</translation>
    </message>
    <message>
        <source>period for correction over</source>
        <translation>period for correction over</translation>
    </message>
    <message>
        <source>period for payment over</source>
        <translation>period for payment over</translation>
    </message>
    <message>
        <source>period for opinions over</source>
        <translation>period for opinions over</translation>
    </message>
    <message>
        <source>The period ended on %1.</source>
        <translation>The period ended on %1.</translation>
    </message>
    <message>
        <source>The period ends on %1.</source>
        <translation>The period ends on %1.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Decided or closed %1</source>
        <translation>Decided or closed %1</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterPage</name>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <source>All applicants</source>
        <translation>All applicants</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>All results</translation>
    </message>
    <message>
        <source>Number, name, subject, letter number</source>
        <translation>Number, name, subject, letter number</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <translation>Sa&amp;ved filters</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Save this filter…</translation>
    </message>
    <message>
        <source>Forget filter</source>
        <translation>Forget filter</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Show the whole list</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Col&amp;umns…</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
    <message>
        <source>Counted here: %1</source>
        <translation>Counted here: %1</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Import applications</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Tables (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>Without personal data</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>With personal data</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Save this filter</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Register an application…</source>
        <translation>Register an application…</translation>
    </message>
    <message>
        <source>Names, contacts, what is wanted, remarks, and notes and proofs of the steps are personal data. Export them too?</source>
        <translation>Names, contacts, what is wanted, remarks, and notes and proofs of the steps are personal data. Export them too?</translation>
    </message>
    <message>
        <source>Written: %1. The course of the applications is in XLSX exports only.</source>
        <translation>Written: %1. The course of the applications is in XLSX exports only.</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterWorkspace</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Reconsideration and suits</source>
        <translation>Reconsideration and suits</translation>
    </message>
    <message>
        <source>Disclosed items</source>
        <translation>Disclosed items</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Own figures</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>reminders</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>overdue %1</translation>
    </message>
    <message>
        <source>due today %1</source>
        <translation>due today %1</translation>
    </message>
    <message>
        <source>within 1 day %1</source>
        <translation>within 1 day %1</translation>
    </message>
    <message>
        <source>within 5 days %1</source>
        <translation>within 5 days %1</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nothing is due</translation>
    </message>
    <message>
        <source>Anonymise closed files</source>
        <translation>Anonymise closed files</translation>
    </message>
    <message>
        <source>Months since the decision:</source>
        <translation>Months since the decision:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of months.</source>
        <translation>&quot;%1&quot; is no number of months.</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) anonymised.</source>
        <translation>
            <numerusform>%n applicant anonymised.</numerusform>
            <numerusform>%n applicants anonymised.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and contacts of applicants are removed for good where all their files are closed and were decided longer ago than this. Numbers, subjects and figures stay, and so do remarks and notes as they were written: look them through.</source>
        <translation>Names and contacts of applicants are removed for good where all their files are closed and were decided longer ago than this. Numbers, subjects and figures stay, and so do remarks and notes as they were written: look them through.</translation>
    </message>
    <message>
        <source>Remove names for good</source>
        <translation>Remove names for good</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>opinions</source>
        <translation>opinions</translation>
    </message>
    <message>
        <source>period over (%1) %2</source>
        <translation>period over (%1) %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
    <message>
        <source>%1
This figure is counted in the register. When it is unlocked you enter it yourself; what the register counts stays beside it.</source>
        <translation>%1
This figure is counted in the register. When it is unlocked you enter it yourself; what the register counts stays beside it.</translation>
    </message>
</context>
<context>
    <name>gongkai::ReportView</name>
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
    <message>
        <source>Parts complete</source>
        <translation>Parts complete</translation>
    </message>
    <message>
        <source>The guide is at its end. What is still open stands under Checks; F8 goes through it.</source>
        <translation>The guide is at its end. What is still open stands under Checks; F8 goes through it.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(s) complete</source>
        <translation>
            <numerusform>%1 of %n part complete</numerusform>
            <numerusform>%1 of %n parts complete</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>No open item left.</source>
        <translation>No open item left.</translation>
    </message>
    <message>
        <source>Open item %1 of %2</source>
        <translation>Open item %1 of %2</translation>
    </message>
    <message>
        <source>%1: nothing is written in this part yet</source>
        <translation>%1: nothing is written in this part yet</translation>
    </message>
    <message>
        <source>No open item before this; from the end again. %1</source>
        <translation>No open item before this; from the end again. %1</translation>
    </message>
    <message>
        <source>No open item left after this; from the beginning again. %1</source>
        <translation>No open item left after this; from the beginning again. %1</translation>
    </message>
</context>
<context>
    <name>gongkai::SaveBanner</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Compare…</translation>
    </message>
    <message>
        <source>Shows where the version of the store differs from yours.</source>
        <translation>Shows where the version of the store differs from yours.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Keep mine</translation>
    </message>
    <message>
        <source>Writes your version over the other one. Undo shows the other one.</source>
        <translation>Writes your version over the other one. Undo shows the other one.</translation>
    </message>
    <message>
        <source>T&amp;ake theirs</source>
        <translation>T&amp;ake theirs</translation>
    </message>
    <message>
        <source>Shows the other version here. Undo gives yours back.</source>
        <translation>Shows the other version here. Undo gives yours back.</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>Sa&amp;ve now</translation>
    </message>
    <message>
        <source>Tries to save at once.</source>
        <translation>Tries to save at once.</translation>
    </message>
    <message>
        <source>Save a cop&amp;y elsewhere…</source>
        <translation>Save a cop&amp;y elsewhere…</translation>
    </message>
    <message>
        <source>Writes everything entered into a data file.</source>
        <translation>Writes everything entered into a data file.</translation>
    </message>
    <message>
        <source>Somebody else saved this report at %1.</source>
        <translation>Somebody else saved this report at %1.</translation>
    </message>
    <message>
        <source>Somebody else saved or removed this report meanwhile.</source>
        <translation>Somebody else saved or removed this report meanwhile.</translation>
    </message>
    <message>
        <source>Your entries are kept here and are not saved until you decide which version stays.</source>
        <translation>Your entries are kept here and are not saved until you decide which version stays.</translation>
    </message>
    <message>
        <source>Everything entered is kept in this window.</source>
        <translation>Everything entered is kept in this window.</translation>
    </message>
    <message>
        <source>It is saved by itself as soon as that is possible; next try at %1.</source>
        <translation>It is saved by itself as soon as that is possible; next try at %1.</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Where the version of the store differs from the one in this window. Nothing is changed.</source>
        <translation>Where the version of the store differs from the one in this window. Nothing is changed.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>In the store</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>The other version is written in another version of the form. Save a copy of yours, then open the report again.</source>
        <translation>The other version is written in another version of the form. Save a copy of yours, then open the report again.</translation>
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
    <message>
        <source> (counted in the register)</source>
        <translation> (counted in the register)</translation>
    </message>
    <message>
        <source>&amp;Write &quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>&amp;Write &quot;%1&quot; instead of &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&amp;Bind to: %1</source>
        <translation>&amp;Bind to: %1</translation>
    </message>
    <message>
        <source>Last year&apos;s figures</source>
        <translation>Last year&apos;s figures</translation>
    </message>
    <message>
        <source>Shows last year&apos;s figure beneath each figure. An arrow marks what is more than five times or less than a fifth of it.</source>
        <translation>Shows last year&apos;s figure beneath each figure. An arrow marks what is more than five times or less than a fifth of it.</translation>
    </message>
    <message>
        <source>The store holds no report of last year.</source>
        <translation>The store holds no report of last year.</translation>
    </message>
    <message>
        <source>Size of the table (Ctrl+wheel)</source>
        <translation>Size of the table (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>Size of the table</source>
        <translation>Size of the table</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
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
    <message>
        <source>Parts of the report</source>
        <translation>Parts of the report</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in work</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gongkai::Sheets</name>
    <message>
        <source>the row has more than %1 columns</source>
        <translation>the row has more than %1 columns</translation>
    </message>
    <message>
        <source>the table has more than %1 rows</source>
        <translation>the table has more than %1 rows</translation>
    </message>
    <message>
        <source>the cell is longer than %1 characters</source>
        <translation>the cell is longer than %1 characters</translation>
    </message>
    <message>
        <source>the cell is longer than %1 characters; probably its quotation mark is not closed</source>
        <translation>the cell is longer than %1 characters; probably its quotation mark is not closed</translation>
    </message>
    <message>
        <source>it is no Excel workbook; open it in the program it came from and save it as .xlsx</source>
        <translation>it is no Excel workbook; open it in the program it came from and save it as .xlsx</translation>
    </message>
    <message>
        <source>it is an old .xls or .et workbook; open it and save it as .xlsx</source>
        <translation>it is an old .xls or .et workbook; open it and save it as .xlsx</translation>
    </message>
    <message>
        <source>it is protected by a password; save it as .xlsx without one</source>
        <translation>it is protected by a password; save it as .xlsx without one</translation>
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
        <source>it declares document types or entities, which tables do not need and attacks do</source>
        <translation>it declares document types or entities, which tables do not need and attacks do</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>its elements are nested too deeply</translation>
    </message>
    <message>
        <source>it holds too much text for a table</source>
        <translation>it holds too much text for a table</translation>
    </message>
    <message>
        <source>the workbook has no sheet of cells</source>
        <translation>the workbook has no sheet of cells</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>it is damaged</translation>
    </message>
    <message>
        <source>the quotation mark that opens here is not closed</source>
        <translation>the quotation mark that opens here is not closed</translation>
    </message>
    <message>
        <source>there is no such row or column in a sheet</source>
        <translation>there is no such row or column in a sheet</translation>
    </message>
    <message>
        <source>the rows are not in their order</source>
        <translation>the rows are not in their order</translation>
    </message>
    <message>
        <source>the cells are not in their order, or one stands twice</source>
        <translation>the cells are not in their order, or one stands twice</translation>
    </message>
    <message>
        <source>the cell names a text that the workbook does not hold</source>
        <translation>the cell names a text that the workbook does not hold</translation>
    </message>
    <message>
        <source>%1: row %2</source>
        <translation>%1: row %2</translation>
    </message>
    <message>
        <source>%1: row %2, column %3</source>
        <translation>%1: row %2, column %3</translation>
    </message>
</context>
<context>
    <name>gongkai::Shortcuts</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>Next figure</translation>
    </message>
    <message>
        <source>Figure before</source>
        <translation>Figure before</translation>
    </message>
    <message>
        <source>Figure below</source>
        <translation>Figure below</translation>
    </message>
    <message>
        <source>Move; with Shift choose several</source>
        <translation>Move; with Shift choose several</translation>
    </message>
    <message>
        <source>Change the figure that stands there</source>
        <translation>Change the figure that stands there</translation>
    </message>
    <message>
        <source>Empty the chosen figures</source>
        <translation>Empty the chosen figures</translation>
    </message>
    <message>
        <source>Leave a figure as it was</source>
        <translation>Leave a figure as it was</translation>
    </message>
    <message>
        <source>Figure above</source>
        <translation>Figure above</translation>
    </message>
    <message>
        <source>First or last figure of the row</source>
        <translation>First or last figure of the row</translation>
    </message>
    <message>
        <source>First or last figure of the table</source>
        <translation>First or last figure of the table</translation>
    </message>
    <message>
        <source>Copy, cut, paste the chosen figures</source>
        <translation>Copy, cut, paste the chosen figures</translation>
    </message>
    <message>
        <source>Repeat the figure downwards, to the right</source>
        <translation>Repeat the figure downwards, to the right</translation>
    </message>
    <message>
        <source>Choose all figures</source>
        <translation>Choose all figures</translation>
    </message>
    <message>
        <source>Larger, smaller, normal size</source>
        <translation>Larger, smaller, normal size</translation>
    </message>
    <message>
        <source>Back to the finding</source>
        <translation>Back to the finding</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>New paragraph</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>Copy, cut, paste</source>
        <translation>Copy, cut, paste</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>A day later or earlier</source>
        <translation>A day later or earlier</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choose from a calendar</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Go from bar to bar</source>
        <translation>Go from bar to bar</translation>
    </message>
    <message>
        <source>Open the applications behind a bar</source>
        <translation>Open the applications behind a bar</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Next control, control before</translation>
    </message>
    <message>
        <source>Open a menu, press a button</source>
        <translation>Open a menu, press a button</translation>
    </message>
    <message>
        <source>Alt + the underlined letter</source>
        <translation>Alt + the underlined letter</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Side bar</translation>
    </message>
    <message>
        <source>Put in a figure that follows its table</source>
        <translation>Put in a figure that follows its table</translation>
    </message>
    <message>
        <source>Find, replace in the whole report</source>
        <translation>Find, replace in the whole report</translation>
    </message>
    <message>
        <source>Next place, place before</source>
        <translation>Next place, place before</translation>
    </message>
</context>
<context>
    <name>gongkai::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <name>gongkai::SourcePane</name>
    <message>
        <source>&amp;Cases behind it…</source>
        <translation>&amp;Cases behind it…</translation>
    </message>
    <message>
        <source>Where the chosen figure comes from</source>
        <translation>Where the chosen figure comes from</translation>
    </message>
    <message>
        <source>Opens the applications that this figure counts (Ctrl+J).</source>
        <translation>Opens the applications that this figure counts (Ctrl+J).</translation>
    </message>
    <message>
        <source>A computed figure can be entered by hand, with a reason (Ctrl+L).</source>
        <translation>A computed figure can be entered by hand, with a reason (Ctrl+L).</translation>
    </message>
    <message>
        <source>Carried over from the report of %1. It is kept up to date until you enter it yourself.</source>
        <translation>Carried over from the report of %1. It is kept up to date until you enter it yourself.</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Computed: %1</translation>
    </message>
    <message>
        <source>Counted in the register on %1</source>
        <translation>Counted in the register on %1</translation>
    </message>
    <message>
        <source>Counted in the register</source>
        <translation>Counted in the register</translation>
    </message>
    <message>
        <source>Read from a report written elsewhere</source>
        <translation>Read from a report written elsewhere</translation>
    </message>
    <message>
        <source>Added up from the reports of the units</source>
        <translation>Added up from the reports of the units</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Nothing is entered yet.</translation>
    </message>
    <message>
        <source>Not recorded; the figure came with the data file.</source>
        <translation>Not recorded; the figure came with the data file.</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Entered: %1</translation>
    </message>
    <message>
        <source>The register counts %1, entered is %2</source>
        <translation>The register counts %1, entered is %2</translation>
    </message>
    <message>
        <source>Computed was %1, entered is %2</source>
        <translation>Computed was %1, entered is %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>&amp;Back to computed</source>
        <translation>&amp;Back to computed</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Enter by &amp;hand…</translation>
    </message>
    <message>
        <source>Choose a figure in a table to see where it comes from.</source>
        <translation>Choose a figure in a table to see where it comes from.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Overridden</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
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
    <name>gongkai::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation>Make &amp;report…</translation>
    </message>
    <message>
        <source>Begins the annual report of this year with these figures.</source>
        <translation>Begins the annual report of this year with these figures.</translation>
    </message>
    <message>
        <source>Year-end &amp;closing…</source>
        <translation>Year-end &amp;closing…</translation>
    </message>
    <message>
        <source>What is carried over and what is unfinished; closes the year or opens it again.</source>
        <translation>What is carried over and what is unfinished; closes the year or opens it again.</translation>
    </message>
    <message>
        <source>E&amp;xport tables…</source>
        <translation>E&amp;xport tables…</translation>
    </message>
    <message>
        <source>All figures of this page as a list, XLSX or CSV.</source>
        <translation>All figures of this page as a list, XLSX or CSV.</translation>
    </message>
    <message>
        <source>Newly received</source>
        <translation>Newly received</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Carried in</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Closure rate</source>
        <translation>Closure rate</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>Average / median time</source>
        <translation>Average / median time</translation>
    </message>
    <message>
        <source>Overdue and open</source>
        <translation>Overdue and open</translation>
    </message>
    <message>
        <source>Enter or a double click opens what a figure counts; the tool tip says what that is. — : not kept in the register.</source>
        <translation>Enter or a double click opens what a figure counts; the tool tip says what that is. — : not kept in the register.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Figures by month</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Figures by result</source>
        <translation>Figures by result</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Figures by kind of applicant</source>
        <translation>Figures by kind of applicant</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>By result</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>applications</translation>
    </message>
    <message>
        <source>%1 of (%2 + %3)</source>
        <translation>%1 of (%2 + %3)</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>There is no form for %1.</source>
        <translation>There is no form for %1.</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>carried in</source>
        <translation>carried in</translation>
    </message>
    <message>
        <source>closed late</source>
        <translation>closed late</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>carried over</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Statistics-%1</source>
        <translation>Statistics-%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Export tables</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>gongkai::StepDialog</name>
    <message>
        <source>Put entry %1 right</source>
        <translation>Put entry %1 right</translation>
    </message>
    <message>
        <source>Take entry &amp;back</source>
        <translation>Take entry &amp;back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Correct entry</source>
        <translation>&amp;Correct entry</translation>
    </message>
    <message>
        <source>Reco&amp;rd</source>
        <translation>Reco&amp;rd</translation>
    </message>
    <message>
        <source>by number of applications</source>
        <translation>by number of applications</translation>
    </message>
    <message>
        <source>by number of pages</source>
        <translation>by number of pages</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuses</translation>
    </message>
    <message>
        <source>agrees in part</source>
        <translation>agrees in part</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>EMS</source>
        <translation>EMS</translation>
    </message>
    <message>
        <source>registered mail</source>
        <translation>registered mail</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>web site</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Step</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Day it &amp;arrived</source>
        <translation>Day it &amp;arrived</translation>
    </message>
    <message>
        <source>Period &amp;until</source>
        <translation>Period &amp;until</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>&amp;Working days</translation>
    </message>
    <message>
        <source>&amp;Basis of the fee</source>
        <translation>&amp;Basis of the fee</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Yuan</source>
        <translation>&amp;Yuan</translation>
    </message>
    <message>
        <source>D&amp;ecision</source>
        <translation>D&amp;ecision</translation>
    </message>
    <message>
        <source>Legal &amp;ground</source>
        <translation>Legal &amp;ground</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>Ans&amp;wer</translation>
    </message>
    <message>
        <source>&amp;Letter number</source>
        <translation>&amp;Letter number</translation>
    </message>
    <message>
        <source>&amp;Way of delivery</source>
        <translation>&amp;Way of delivery</translation>
    </message>
    <message>
        <source>Pr&amp;oof of delivery</source>
        <translation>Pr&amp;oof of delivery</translation>
    </message>
    <message>
        <source>Other applicatio&amp;n (number)</source>
        <translation>Other applicatio&amp;n (number)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>&amp;Reason of the correction</source>
        <translation>&amp;Reason of the correction</translation>
    </message>
    <message>
        <source>Application %1 of this applicant in the month of receipt: %2 yuan</source>
        <translation>Application %1 of this applicant in the month of receipt: %2 yuan</translation>
    </message>
    <message>
        <source>Will be marked as irregular: %1</source>
        <translation>Will be marked as irregular: %1</translation>
    </message>
    <message>
        <source>Tell the reason of the correction; it stays in the history.</source>
        <translation>Tell the reason of the correction; it stays in the history.</translation>
    </message>
    <message numerus="yes">
        <source>Then: %1, in time, after %n working day(s).</source>
        <translation>
            <numerusform>Then: %1, in time, after %n working day.</numerusform>
            <numerusform>Then: %1, in time, after %n working days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1, late.</source>
        <translation>Then: %1, late.</translation>
    </message>
    <message>
        <source>Then the clock is off: %1, until %2.</source>
        <translation>Then the clock is off: %1, until %2.</translation>
    </message>
    <message>
        <source>A day that was entered does not exist.</source>
        <translation>A day that was entered does not exist.</translation>
    </message>
</context>
<context>
    <name>gongkai::StepSheet</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Recorded (UTC)</source>
        <translation>Recorded (UTC)</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Arrived on</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>Yuan</translation>
    </message>
    <message>
        <source>Basis of the fee</source>
        <translation>Basis of the fee</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Way of delivery</source>
        <translation>Way of delivery</translation>
    </message>
    <message>
        <source>Other application</source>
        <translation>Other application</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>Proof of delivery</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>corrects entry %1</source>
        <translation>corrects entry %1</translation>
    </message>
    <message>
        <source>replaced by entry %1</source>
        <translation>replaced by entry %1</translation>
    </message>
    <message>
        <source>taken back by entry %1</source>
        <translation>taken back by entry %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Course of the applications</source>
        <translation>Course of the applications</translation>
    </message>
</context>
<context>
    <name>gongkai::TableActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Fill do&amp;wn</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Fill &amp;right</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>&amp;Back to the finding</source>
        <translation>&amp;Back to the finding</translation>
    </message>
    <message>
        <source>Cut figures</source>
        <translation>Cut figures</translation>
    </message>
    <message>
        <source>Clear figures</source>
        <translation>Clear figures</translation>
    </message>
    <message>
        <source>There was nothing to fill: choose the cell with the figure and the cells that shall take it.</source>
        <translation>There was nothing to fill: choose the cell with the figure and the cells that shall take it.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) pasted</source>
        <translation>
            <numerusform>%n figure pasted</numerusform>
            <numerusform>%n figures pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) emptied</source>
        <translation>
            <numerusform>%n cell emptied</numerusform>
            <numerusform>%n cells emptied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computed cell(s) left as they are</source>
        <translation>
            <numerusform>%n computed cell left as they are</numerusform>
            <numerusform>%n computed cells left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) outside the table left out</source>
        <translation>
            <numerusform>%n value outside the table left out</numerusform>
            <numerusform>%n values outside the table left out</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 &quot;%2&quot;</translation>
    </message>
    <message numerus="yes">
        <source>%n left out that are no numbers: %1</source>
        <translation>
            <numerusform>%n left out that are no numbers: %1</numerusform>
            <numerusform>%n left out that are no numbers: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds %1 characters, at most %2 are taken. Copy only the table.</source>
        <translation>Nothing was pasted: the clipboard holds %1 characters, at most %2 are taken. Copy only the table.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the range has %1 rows and %2 columns, at most %3 by %4 are taken. Copy only the table.</source>
        <translation>Nothing was pasted: the range has %1 rows and %2 columns, at most %3 by %4 are taken. Copy only the table.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds no text and no table.</source>
        <translation>Nothing was pasted: the clipboard holds no text and no table.</translation>
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
    <message>
        <source>Counted in the register</source>
        <translation>Counted in the register</translation>
    </message>
    <message>
        <source> (computed: %1)</source>
        <translation> (computed: %1)</translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>Paste figures</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>More than five times last year&apos;s figure</source>
        <translation>More than five times last year&apos;s figure</translation>
    </message>
    <message>
        <source>Less than a fifth of last year&apos;s figure</source>
        <translation>Less than a fifth of last year&apos;s figure</translation>
    </message>
</context>
<context>
    <name>gongkai::TableView</name>
    <message>
        <source>This figure is computed and was not changed. Unlock it to enter it by hand.</source>
        <translation>This figure is computed and was not changed. Unlock it to enter it by hand.</translation>
    </message>
</context>
<context>
    <name>gongkai::TokenCompleter</name>
    <message>
        <source>Figures of this report</source>
        <translation>Figures of this report</translation>
    </message>
    <message>
        <source>%1 (no value yet)</source>
        <translation>%1 (no value yet)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
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
<context>
    <name>gongkai::YearDialog</name>
    <message>
        <source>Closing keeps the number of files carried over, by kind of applicant, and protects the figures of the year: whatever would change them is refused from then on. Files carried over are handled on as before and count in the year in which they are closed. A closed year can be opened again with a reason, for a correction.</source>
        <translation>Closing keeps the number of files carried over, by kind of applicant, and protects the figures of the year: whatever would change them is refused from then on. Files carried over are handled on as before and count in the year in which they are closed. A closed year can be opened again with a reason, for a correction.</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>At closing</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>%1: still open and overdue</source>
        <translation>%1: still open and overdue</translation>
    </message>
    <message>
        <source>%1: no record of delivery</source>
        <translation>%1: no record of delivery</translation>
    </message>
    <message>
        <source>No file of the year is open and overdue</source>
        <translation>No file of the year is open and overdue</translation>
    </message>
    <message>
        <source>Open and overdue files of the year: %1</source>
        <translation>Open and overdue files of the year: %1</translation>
    </message>
    <message>
        <source>Every reply of the year has its record of delivery</source>
        <translation>Every reply of the year has its record of delivery</translation>
    </message>
    <message>
        <source>Replies of the year without a record of delivery: %1</source>
        <translation>Replies of the year without a record of delivery: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Carried over from %1 to %2</source>
        <translation>Carried over from %1 to %2</translation>
    </message>
    <message>
        <source> (the first %1 are shown)</source>
        <translation> (the first %1 are shown)</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Close %1</source>
        <translation>&amp;Close %1</translation>
    </message>
    <message>
        <source>&amp;Open %1 again…</source>
        <translation>&amp;Open %1 again…</translation>
    </message>
    <message>
        <source>The year is closed. To put a figure right, open it again with a reason.</source>
        <translation>The year is closed. To put a figure right, open it again with a reason.</translation>
    </message>
    <message>
        <source>%1 is not over: it can be closed from %2-01-01 on.</source>
        <translation>%1 is not over: it can be closed from %2-01-01 on.</translation>
    </message>
    <message>
        <source>The files listed on the right do not prevent closing. Replies still to be recorded with a day in %1 must be entered before.</source>
        <translation>The files listed on the right do not prevent closing. Replies still to be recorded with a day in %1 must be entered before.</translation>
    </message>
    <message>
        <source>%1 is closed; %2 files are carried over.</source>
        <translation>%1 is closed; %2 files are carried over.</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Open %1 again</translation>
    </message>
    <message>
        <source>The figures of %1 can be changed until the year is closed again. A report already published does not follow by itself. The reason stays in the history.</source>
        <translation>The figures of %1 can be changed until the year is closed again. A report already published does not follow by itself. The reason stays in the history.</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Reason of the correction</translation>
    </message>
    <message>
        <source>%1 is open again. Close it when the correction is done.</source>
        <translation>%1 is open again. Close it when the correction is done.</translation>
    </message>
</context>
<context>
    <name>gongkai::chip</name>
    <message>
        <source>A character that cannot be shown. It can be deleted.</source>
        <translation>A character that cannot be shown. It can be deleted.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no value yet</source>
        <translation>%1: no value yet</translation>
    </message>
    <message>
        <source>There is no such figure in this form.</source>
        <translation>There is no such figure in this form.</translation>
    </message>
    <message>
        <source>An error found by the checks concerns this figure.</source>
        <translation>An error found by the checks concerns this figure.</translation>
    </message>
</context>
</TS>
