<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What will change</source>
        <translation>将要改动的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Cover and sign-off</source>
        <translation>封面与落款</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Agency (full name)</source>
        <translation>单位全称(&amp;A)</translation>
    </message>
    <message>
        <source>Short &amp;name</source>
        <translation>单位简称(&amp;N)</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>&amp;Signing agency</source>
        <translation>落款单位(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>成文日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>公布日期(&amp;P)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>地址(&amp;E)</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>邮政编码(&amp;C)</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>电话(&amp;O)</translation>
    </message>
    <message>
        <source>Fa&amp;x</source>
        <translation>传真(&amp;X)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>电子邮箱(&amp;M)</translation>
    </message>
</context>
<context>
    <name>NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>新建年报</translation>
    </message>
    <message>
        <source>Reporting &amp;year</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Agency (full name)</source>
        <translation>单位全称(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Begin report</source>
        <translation>开始编写(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>报告格式(&amp;F)</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign PDF</source>
        <translation>签名 PDF</translation>
    </message>
    <message>
        <source>&amp;PDF to sign</source>
        <translation>待签名 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sign &amp;as</source>
        <translation>签名角色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>.p12, .pfx</source>
        <translation>.p12、.pfx</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Picture of the &amp;seal</source>
        <translation>印章图形(&amp;S)</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>签名后文件</translation>
    </message>
    <message>
        <source>&amp;Trusted root</source>
        <translation>受信任的根证书(&amp;T)</translation>
    </message>
    <message>
        <source>.pem</source>
        <translation>.pem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Si&amp;gn</source>
        <translation>签名(&amp;G)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>What it is about</source>
        <translation>所涉内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gongkai::Cli</name>
    <message>
        <source> (explained)</source>
        <translation>（已说明）</translation>
    </message>
    <message>
        <source>  No findings.</source>
        <translation>  未发现问题。</translation>
    </message>
    <message>
        <source>Checks report data files and lists the findings.</source>
        <translation>检查年报数据文件中的问题。</translation>
    </message>
    <message>
        <source>Data files, or folders with *.report.json.</source>
        <translation>数据文件，或含有 *.report.json 的文件夹。</translation>
    </message>
    <message>
        <source>The report of the year before.</source>
        <translation>上一年度的年报。</translation>
    </message>
    <message>
        <source>One line a report.</source>
        <translation>每份年报输出一行。</translation>
    </message>
    <message>
        <source>There is no *.report.json in the folder.</source>
        <translation>文件夹中没有 *.report.json。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>The store to work on.</source>
        <translation>要使用的年报库。</translation>
    </message>
    <message>
        <source>Prints JSON on standard output.</source>
        <translation>以 JSON 写到标准输出。</translation>
    </message>
    <message>
        <source>Language of messages.</source>
        <translation>消息语言。</translation>
    </message>
    <message>
        <source>Replaces existing outputs.</source>
        <translation>替换已有的输出文件。</translation>
    </message>
    <message>
        <source>The call does not fit; see gongkai-cli %1 --help.</source>
        <translation>命令写法有误；请查看 gongkai-cli %1 --help。</translation>
    </message>
    <message>
        <source>%1 was read as %2 and converted.</source>
        <translation>%1 已按 %2 编码读取并转换。</translation>
    </message>
    <message>
        <source>no title of a report and no year were found; name the year with --year</source>
        <translation>未找到年报标题和年度；请用 --year 指定年度</translation>
    </message>
    <message>
        <source>Reads a report written elsewhere into a data file.</source>
        <translation>读入其他来源的年报，写成数据文件。</translation>
    </message>
    <message>
        <source>The data file to write.</source>
        <translation>要写入的数据文件。</translation>
    </message>
    <message>
        <source>Reporting year, when the title does not tell.</source>
        <translation>报告年度；标题中没有时指定。</translation>
    </message>
    <message>
        <source>Form, when the year does not decide.</source>
        <translation>格式；按年度不能确定时指定。</translation>
    </message>
    <message>
        <source>Puts the recognised figures into the report.</source>
        <translation>将识别出的数据填入年报。</translation>
    </message>
    <message>
        <source>Name the data file to write with -o.</source>
        <translation>请用 -o 指定要写入的数据文件。</translation>
    </message>
    <message>
        <source>Makes documents of a report; each is read back and compared.</source>
        <translation>由年报生成文件；每个文件均回读核对。</translation>
    </message>
    <message>
        <source>The report&apos;s data file.</source>
        <translation>年报的数据文件。</translation>
    </message>
    <message>
        <source>Name at least one output: --pdf, --docx, --text or --data.</source>
        <translation>请至少指定一种输出：--pdf、--docx、--text 或 --data。</translation>
    </message>
    <message>
        <source>Official PDF (PDF/A-1b).</source>
        <translation>正式 PDF（PDF/A-1b）。</translation>
    </message>
    <message>
        <source>Word document.</source>
        <translation>Word 文档。</translation>
    </message>
    <message>
        <source>Plain text.</source>
        <translation>纯文本。</translation>
    </message>
    <message>
        <source>Data file.</source>
        <translation>数据文件。</translation>
    </message>
    <message>
        <source>Lets errors pass and marks every page as a draft.</source>
        <translation>有错误也导出，每页加草稿标记。</translation>
    </message>
    <message>
        <source>Drawn with another font than the page&apos;s own: %1</source>
        <translation>以下字符改用了其他字体：%1</translation>
    </message>
    <message>
        <source>Lists the forms with their years.</source>
        <translation>列出各格式及适用年度。</translation>
    </message>
    <message>
        <source>gongkai-cli COMMAND [OPTIONS]: annual reports on government information disclosure.
Commands: formats, convert, check, export, sign, verify, report.
gongkai-cli COMMAND --help tells more.
Exit status: 0 done; 1 done, and something was found; 2 the call is wrong; 3 the input was refused; 4 refused by state, permission or rule.</source>
        <translation>gongkai-cli 命令 [选项]：政府信息公开工作年度报告。
命令：formats、convert、check、export、sign、verify、report。
用法详见 gongkai-cli 命令 --help。
退出状态：0 完成；1 完成，但发现问题；2 命令写法有误；3 输入不予接受；4 因状态、权限或规则而不予执行。</translation>
    </message>
    <message>
        <source>There is no command %1; see gongkai-cli --help.</source>
        <translation>没有命令 %1；请查看 gongkai-cli --help。</translation>
    </message>
    <message>
        <source>Begins a report in the form of its year.</source>
        <translation>按年度对应的格式新建年报。</translation>
    </message>
    <message>
        <source>Reporting year.</source>
        <translation>报告年度。</translation>
    </message>
    <message>
        <source>Full name of the agency.</source>
        <translation>单位全称。</translation>
    </message>
    <message>
        <source>Name the year (--year) and the agency (--agency).</source>
        <translation>请指定年度（--year）和单位（--agency）。</translation>
    </message>
    <message>
        <source>Puts a data file into the store as a new report.</source>
        <translation>将数据文件作为新年报存入年报库。</translation>
    </message>
    <message>
        <source>The data file.</source>
        <translation>数据文件。</translation>
    </message>
    <message>
        <source>Lists the reports in the store.</source>
        <translation>列出年报库中的年报。</translation>
    </message>
    <message>
        <source>Shows, checks or exports a report of the store.</source>
        <translation>显示、检查或导出年报库中的年报。</translation>
    </message>
    <message>
        <source>Number of the report, see report list.</source>
        <translation>年报编号，见 report list。</translation>
    </message>
    <message>
        <source>report is followed by new, list, show, import, check or export.</source>
        <translation>report 之后应为 new、list、show、import、check 或 export。</translation>
    </message>
    <message>
        <source>Signs a PDF by appending to it (PAdES B-B).</source>
        <translation>以追加方式签名 PDF（PAdES B-B）。</translation>
    </message>
    <message>
        <source>The file to sign; it is not changed.</source>
        <translation>待签名文件；不会被改动。</translation>
    </message>
    <message>
        <source>The signed file.</source>
        <translation>签名后文件。</translation>
    </message>
    <message>
        <source>Key file (PKCS#12).</source>
        <translation>密钥文件（PKCS#12）。</translation>
    </message>
    <message>
        <source>File with the key file&apos;s password.</source>
        <translation>存有密钥文件密码的文件。</translation>
    </message>
    <message>
        <source>clerk, supervisor or issuer.</source>
        <translation>clerk（经办人）、supervisor（审核人）或 issuer（签发人）。</translation>
    </message>
    <message>
        <source>Roles the first signature prepares places for (default clerk,supervisor).</source>
        <translation>首次签名时预留签名位置的角色（默认 clerk,supervisor）。</translation>
    </message>
    <message>
        <source>Picture of the seal, shown at the sign-off.</source>
        <translation>印章图形，显示在落款处。</translation>
    </message>
    <message>
        <source>Name the role that signs: --role clerk, supervisor or issuer.</source>
        <translation>请指定签名角色：--role clerk、supervisor 或 issuer。</translation>
    </message>
    <message>
        <source>Name the key file (--p12) and the file with its password (--password-file).</source>
        <translation>请指定密钥文件（--p12）和存有其密码的文件（--password-file）。</translation>
    </message>
    <message>
        <source>--fields takes roles separated by commas, each once: clerk,supervisor,issuer.</source>
        <translation>--fields 后列出角色，以半角逗号分隔，每个只写一次：clerk,supervisor,issuer。</translation>
    </message>
    <message>
        <source>The signed file needs a name of its own; the input is never changed.</source>
        <translation>签名后文件须另取文件名；输入文件不会被改动。</translation>
    </message>
    <message>
        <source>%1: signed as %2 by %3.</source>
        <translation>%1：已由 %3 以%2角色签名。</translation>
    </message>
    <message>
        <source>Verifies the signatures of a PDF and lists the facts.</source>
        <translation>验证已签名的 PDF，逐项说明结果。</translation>
    </message>
    <message>
        <source>The file to verify.</source>
        <translation>要验证的文件。</translation>
    </message>
    <message>
        <source>PEM file with a root certificate you trust; may be repeated.</source>
        <translation>受信任根证书的 PEM 文件；可多次指定。</translation>
    </message>
    <message>
        <source>Roles that must have signed, clerk,supervisor or clerk=SHA256,…</source>
        <translation>必须已签名的角色：clerk,supervisor 或 clerk=SHA256,…</translation>
    </message>
    <message>
        <source>Every signature must bear a time stamp.</source>
        <translation>每个签名都须带时间戳。</translation>
    </message>
    <message>
        <source>--expect takes roles separated by commas, each with =SHA256 of its certificate if wanted.</source>
        <translation>--expect 后列出角色，以半角逗号分隔，需要时各加 =SHA256（其证书的摘要值）。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Not yet signed: %1</source>
        <translation>尚未签名：%1</translation>
    </message>
    <message>
        <source>Account to work under.</source>
        <translation>以哪个账户操作。</translation>
    </message>
    <message>
        <source>File with the account&apos;s password.</source>
        <translation>存有账户口令的文件。</translation>
    </message>
    <message>
        <source>There is no option %1; see gongkai-cli %2 --help.</source>
        <translation>没有选项 %1；请看 gongkai-cli %2 --help。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>it is a report of %1 in the form %2; a data file keeps its year and form</source>
        <translation>这是%1年度、%2格式的年报；数据文件的年度和格式不在此更改</translation>
    </message>
    <message>
        <source>The data file needs a name of its own; the input is never changed.</source>
        <translation>数据文件须另取名称；原文件不会被改动。</translation>
    </message>
    <message>
        <source>Not put in: %1 %2%3 (approximate, or the cell holds another figure already).</source>
        <translation>未填入：%1 %2%3（是约数，或单元格已有其他数字）。</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;; see gongkai-cli formats</source>
        <translation>没有“%1”这种格式；请看 gongkai-cli formats</translation>
    </message>
    <message>
        <source>Another report whose text must not be found again; repeatable.</source>
        <translation>另一份报告，其文字不得雷同；可多次给出。</translation>
    </message>
    <message>
        <source>Folder with local forms.</source>
        <translation>存放地方格式文件的文件夹。</translation>
    </message>
    <message>
        <source>Not recognised: %1 %2</source>
        <translation>未能识别：%1 %2</translation>
    </message>
    <message>
        <source>Written otherwise than in the form: %1 (%2)</source>
        <translation>与格式写法不同：%1（%2）</translation>
    </message>
    <message>
        <source>A text (.txt), web page (.html), Word document (.docx) or data file (.json).</source>
        <translation>文本（.txt）、网页（.html）、Word 文档（.docx）或数据文件（.json）。</translation>
    </message>
    <message>
        <source>Makes half-width punctuation between Chinese characters full-width.</source>
        <translation>把汉字之间的半角标点改为全角。</translation>
    </message>
    <message>
        <source> (explainable)</source>
        <translation>（可说明）</translation>
    </message>
    <message>
        <source>Lists the rules of each form: severity, ground, why.</source>
        <translation>列出各格式的规则：轻重、依据、理由。</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>part %1, paragraph %2 &quot;%3&quot;: </source>
        <translation>第%1部分第%2段“%3”：</translation>
    </message>
    <message>
        <source>part %1, paragraph %2: </source>
        <translation>第%1部分第%2段：</translation>
    </message>
    <message>
        <source>No title of a report was found; the agency is to be entered by hand.</source>
        <translation>没有找到报告标题，请手工填写单位名称。</translation>
    </message>
</context>
<context>
    <name>gongkai::CoverPage</name>
    <message>
        <source>%1 (%2), reporting year %3</source>
        <translation>%1（%2），报告年度 %3</translation>
    </message>
    <message>
        <source>for example %1-01-30</source>
        <translation>例：%1-01-30</translation>
    </message>
    <message>
        <source>for example %1-01-31</source>
        <translation>例：%1-01-31</translation>
    </message>
</context>
<context>
    <name>gongkai::EditSession</name>
    <message>
        <source>Enter figure</source>
        <translation>填写数据</translation>
    </message>
    <message>
        <source>Compute totals</source>
        <translation>计算合计</translation>
    </message>
    <message>
        <source>Edit cover and sign-off</source>
        <translation>修改封面与落款</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>修改正文</translation>
    </message>
    <message>
        <source>Blanks are 0</source>
        <translation>空格均为0</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>添加部分</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>删除部分</translation>
    </message>
    <message>
        <source>Clear figures</source>
        <translation>清除数字</translation>
    </message>
    <message>
        <source>No data in this part</source>
        <translation>本部分无数据</translation>
    </message>
    <message>
        <source>Unlock computed figure</source>
        <translation>解锁计算单元格</translation>
    </message>
    <message>
        <source>Compute figure again</source>
        <translation>恢复自动计算</translation>
    </message>
    <message>
        <source>Explain finding</source>
        <translation>说明检查结果</translation>
    </message>
    <message>
        <source>Bind numbers</source>
        <translation>绑定数字</translation>
    </message>
    <message>
        <source>Normalise punctuation</source>
        <translation>规范标点</translation>
    </message>
    <message>
        <source>Insert sample wording</source>
        <translation>插入参考文字</translation>
    </message>
</context>
<context>
    <name>gongkai::Errors</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>没有文件 %1。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 无法读取（%2）。</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read.</source>
        <translation>%1 是空文件。未读入任何内容。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, too large for a report. Nothing was read.</source>
        <translation>%1 大于 %2 MB，超过年报文件的上限。未读入任何内容。</translation>
    </message>
    <message>
        <source>%1 is not a text file (neither UTF-8 nor GB18030). Save it as plain text and try again.</source>
        <translation>%1 不是文本文件（既非 UTF-8，也非 GB18030 编码）。请另存为纯文本后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Nothing was written; choose another folder.</source>
        <translation>%1 无法写入（%2）。未写入任何文件；请换一个文件夹。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name, or allow replacing.</source>
        <translation>%1 已存在，未作改动。请换一个文件名，或允许替换。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space and try again.</source>
        <translation>磁盘已满，%1 未写入。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read on from line %2, column %3. Nothing was changed.</source>
        <translation>%1 已损坏，从第 %2 行第 %3 列起无法读取。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is not a report data file. Nothing was changed.</source>
        <translation>%1 不是年报数据文件。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is a data file of another version (%2); this program reads gongkai-report/1. Nothing was changed.</source>
        <translation>%1 是其他版本（%2）的数据文件；本程序只能读取 gongkai-report/1。未作任何改动。</translation>
    </message>
    <message>
        <source>There is no report format &quot;%1&quot;. Formats exist for the years from 2008 on; see the list of formats.</source>
        <translation>没有年报格式“%1”。格式适用于2008年度及以后；请查看格式列表。</translation>
    </message>
    <message>
        <source>The report cannot be read at &quot;%1&quot;: %2. Nothing was changed.</source>
        <translation>年报无法读取，问题出在“%1”：%2。未作任何改动。</translation>
    </message>
    <message>
        <source>The format file is wrong at %1: %2.</source>
        <translation>格式文件有误，问题出在 %1：%2。</translation>
    </message>
    <message>
        <source>The report for comparison is of %1; it must be of %2, the year before.</source>
        <translation>用于对照的是%1年度的年报；应为上一年度，即%2年度的年报。</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>未找到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be put right before release. Nothing was written; a marked draft can be exported.</source>
        <translation>
            <numerusform>有 %n 项错误，改正后才能正式导出。未写入任何文件；可先导出带标记的草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>The prose refers to a figure that has no value: {{%1}}. Fill it in or take the reference out.</source>
        <translation>正文引用的数据没有值：{{%1}}。请填写该数据，或删除该引用。</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1. Nothing was written; install a font that has them.</source>
        <translation>已安装的字体都没有这些字符：%1。未写入任何文件；请安装含有这些字符的字体。</translation>
    </message>
    <message>
        <source>The document could not be made (%1). Nothing was written.</source>
        <translation>文件未能生成（%1）。未写入任何文件。</translation>
    </message>
    <message>
        <source>The finished file was read back and differs from the report (%1). It was not released.</source>
        <translation>生成的文件经回读，与年报不一致（%1）。该文件未输出。</translation>
    </message>
    <message>
        <source>The password of the key file is wrong. Nothing was signed.</source>
        <translation>密钥文件的密码不正确。未进行签名。</translation>
    </message>
    <message>
        <source>The key file %1 holds no key with a certificate (PKCS#12, .p12 or .pfx, is expected). Nothing was signed.</source>
        <translation>密钥文件 %1 中没有带证书的密钥（应为 PKCS#12 格式的 .p12 或 .pfx 文件）。未进行签名。</translation>
    </message>
    <message>
        <source>The certificate expired on %1. Nothing was signed; ask for a new one.</source>
        <translation>证书已于 %1 到期。未进行签名；请申领新证书。</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1. Nothing was signed; check the date of this computer.</source>
        <translation>证书自 %1 起才有效。未进行签名；请检查本机日期。</translation>
    </message>
    <message>
        <source>The certificate must not be used for signing documents (%1). Nothing was signed.</source>
        <translation>此证书不能用于文件签名（%1）。未进行签名。</translation>
    </message>
    <message>
        <source>%1 is damaged or not a PDF file (%2). Nothing was changed.</source>
        <translation>%1 已损坏，或不是 PDF 文件（%2）。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is encrypted; only open PDF files can be signed and verified.</source>
        <translation>%1 已加密；只有未加密的 PDF 文件才能签名和验证。</translation>
    </message>
    <message>
        <source>%1 is built in a way that cannot be signed safely (%2). Export it again.</source>
        <translation>%1 的文件结构不能安全签名（%2）。请重新导出。</translation>
    </message>
    <message>
        <source>This file is a draft; drafts are never signed. Export the final report first.</source>
        <translation>此文件是草稿，草稿不能签名。请先导出正式年报。</translation>
    </message>
    <message>
        <source>The file has no prepared place for this signature (%1); the first signature decides who may follow.</source>
        <translation>文件没有为此签名预留位置（%1）；后续由谁签名，在首次签名时确定。</translation>
    </message>
    <message>
        <source>This place is signed already (%1).</source>
        <translation>此签名位置已有签名（%1）。</translation>
    </message>
    <message>
        <source>The file was changed after it was signed. It was not signed again; verify it to see what changed.</source>
        <translation>签名后文件被改动。未再次签名；请验证签名，查看改动情况。</translation>
    </message>
    <message>
        <source>Signing failed (%1). Nothing was written.</source>
        <translation>签名失败（%1）。未写入任何文件。</translation>
    </message>
    <message>
        <source>%1 is not a Gongkai store and was left untouched. Choose another file.</source>
        <translation>%1 不是公开年报库，未作任何改动。请选择其他文件。</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2). It was not changed; restore the latest backup.</source>
        <translation>年报库 %1 已损坏（%2）。未对其作任何改动；请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>年报库 %1 由本程序的较新版本写入。未作任何改动；请安装该版本。</translation>
    </message>
    <message>
        <source>The store %1 can only be read. What you enter cannot be saved there.</source>
        <translation>年报库 %1 为只读。填写的内容不能保存到其中。</translation>
    </message>
    <message>
        <source>Somebody else is writing to the store %1. Your entries are kept and will be saved shortly.</source>
        <translation>其他人正在写入年报库 %1。填写的内容已保留，稍后自动保存。</translation>
    </message>
    <message>
        <source>The disk is full: not saved. Your entries are kept in this window; free some space, or save a copy elsewhere.</source>
        <translation>磁盘已满，未能保存。填写的内容保留在本窗口；请腾出空间，或将副本存到其他位置。</translation>
    </message>
    <message>
        <source>Somebody else saved this report meanwhile. Your entries are kept in this window; save a copy before you reload.</source>
        <translation>其间其他人已保存此年报。填写的内容保留在本窗口；请先另存副本，再重新打开。</translation>
    </message>
    <message>
        <source>The store %1 answered with a fault (%2). Not saved.</source>
        <translation>年报库 %1 返回错误（%2）。未保存。</translation>
    </message>
    <message>
        <source>its key is meant for another use</source>
        <translation>密钥用途不是签名</translation>
    </message>
    <message>
        <source>it belongs to a certificate authority</source>
        <translation>这是证书颁发机构的证书</translation>
    </message>
    <message>
        <source>its key is too short</source>
        <translation>密钥长度不足</translation>
    </message>
    <message>
        <source>its kind of key is not supported</source>
        <translation>不支持这种密钥</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>系统拒绝</translation>
    </message>
    <message>
        <source>its inner structure is broken</source>
        <translation>内部结构已损坏</translation>
    </message>
    <message>
        <source>its inner structure is unusual</source>
        <translation>内部结构特殊</translation>
    </message>
    <message>
        <source>%1: files of the kind .%2 cannot be read. Save it as .docx, as a web page or as plain text and try again.</source>
        <translation>%1：不能读取 .%2 文件。请另存为 .docx、网页或纯文本后再试。</translation>
    </message>
    <message>
        <source>it declares document types or entities, which reports do not need and attacks do</source>
        <translation>其中声明了文档类型或实体，报告用不到，而攻击文件常用</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>嵌套层次过深</translation>
    </message>
    <message>
        <source>it is too large for a report</source>
        <translation>内容过大，不像是一份报告</translation>
    </message>
    <message>
        <source>unpacked it is too large, as a compression bomb is</source>
        <translation>解压后过大，疑似压缩炸弹</translation>
    </message>
    <message>
        <source>it holds parts with forbidden names</source>
        <translation>其中有不允许的文件名</translation>
    </message>
    <message>
        <source>it is protected by a password; save it without one</source>
        <translation>文件有密码保护，请去掉密码后另存</translation>
    </message>
    <message>
        <source>it is an old .doc or .wps file; save it as .docx</source>
        <translation>是旧的 .doc 或 .wps 文件，请另存为 .docx</translation>
    </message>
    <message>
        <source>it is no Word document</source>
        <translation>不是 Word 文档</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>%1 was not read: %2. Nothing was changed.</source>
        <translation>没有读取 %1：%2。未作任何改动。</translation>
    </message>
</context>
<context>
    <name>gongkai::Files</name>
    <message>
        <source>no permission to write there</source>
        <translation>没有写入权限</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>two outputs have this name</source>
        <translation>两个输出用了同一个名称</translation>
    </message>
</context>
<context>
    <name>gongkai::Findings</name>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 = %2, but %3 = %4, a difference of %5. Put the wrong one right.</source>
        <translation>%1＝%2，%3＝%4，相差 %5。请改正有误的数字。</translation>
    </message>
    <message>
        <source>%1 = %2 is more than %3 = %4. Put the wrong one right.</source>
        <translation>%1＝%2，大于%3＝%4。请改正有误的数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no possible count; enter a whole number from 0.</source>
        <translation>“%1”不是有效的数量；请填写0或正整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; enter digits only.</source>
        <translation>“%1”不是数字；请只填写数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2; the form wants plain digits.</source>
        <translation>“%1”已按 %2 读取；表中应只填写普通数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are blank; enter 0 where there was nothing, or confirm that all blanks are 0.</source>
        <translation>
            <numerusform>有 %n 个空格；没有发生的请填写0，或确认空格均为0。</numerusform>
        </translation>
    </message>
    <message>
        <source>the table is empty; fill it in, with 0 where there was nothing.</source>
        <translation>表格尚未填写；请填写，没有发生的填写0。</translation>
    </message>
    <message>
        <source>the form has no such cell; its value %1 is kept but not printed.</source>
        <translation>表中没有此单元格；其值 %1 已保留，但不印出。</translation>
    </message>
    <message>
        <source>{{%1}} has no value; fill in the figure or take the reference out.</source>
        <translation>{{%1}} 没有值；请填写该数据，或删除该引用。</translation>
    </message>
    <message>
        <source>Figures disagree</source>
        <translation>勾稽关系不符</translation>
    </message>
    <message>
        <source>Figure too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>Impossible count</source>
        <translation>数量无效</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Unusual notation</source>
        <translation>数字写法不规范</translation>
    </message>
    <message>
        <source>Blank cells</source>
        <translation>有空格</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>表格未填</translation>
    </message>
    <message>
        <source>Cell not in the form</source>
        <translation>表中无此单元格</translation>
    </message>
    <message>
        <source>Reference without value</source>
        <translation>引用没有值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>which of the two languages of a form&apos;s own sentences fits this translation: zh or en</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>sentence, then advice; Chinese puts no space between them</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, to be held against %2.</source>
        <translation>现为%1，可与%2对照。</translation>
    </message>
    <message>
        <source>%1 stands here.</source>
        <translation>现为%1。</translation>
    </message>
    <message>
        <source>The text says %1 by %2%, but the figures went the other way, by %3%.</source>
        <translation>正文说%1%2%，按数字算方向相反，为%3%。</translation>
    </message>
    <message>
        <source>The text says %1%; computed from the figures (%2) it is %3%.</source>
        <translation>正文为%1%，按数字（%2）计算应为%3%。</translation>
    </message>
    <message>
        <source>The report has no date of sign-off.</source>
        <translation>报告没有落款日期。</translation>
    </message>
    <message>
        <source>Published on %1, after the last day, %2.</source>
        <translation>公布日期%1晚于规定的%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as year-month-day.</source>
        <translation>“%1”不是日期，请按年-月-日填写。</translation>
    </message>
    <message>
        <source>%1 lies before the end of the reporting year, %2.</source>
        <translation>%1早于报告年度截止日%2。</translation>
    </message>
    <message>
        <source>An identity number stands here: %1.</source>
        <translation>此处有身份证号码：%1。</translation>
    </message>
    <message>
        <source>A mobile telephone number stands here: %1.</source>
        <translation>此处有手机号码：%1。</translation>
    </message>
    <message>
        <source>A bank card number stands here: %1.</source>
        <translation>此处有银行卡号：%1。</translation>
    </message>
    <message>
        <source>An e-mail address stands here: %1.</source>
        <translation>此处有电子邮箱：%1。</translation>
    </message>
    <message>
        <source>A home address stands here: %1.</source>
        <translation>此处有住址：%1。</translation>
    </message>
    <message>
        <source>The name of an applicant stands here: %1.</source>
        <translation>此处有申请人姓名：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no text, or next to none.</source>
        <translation>“%1”没有文字，或几乎没有。</translation>
    </message>
    <message>
        <source>Nothing is told of &quot;%1&quot;.</source>
        <translation>没有写到“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing of %2.</source>
        <translation>“%1”中没有写到%2。</translation>
    </message>
    <message>
        <source>This form (%1) is not the one for %2.</source>
        <translation>此格式（%1）不是%2年度应用的格式。</translation>
    </message>
    <message>
        <source>The title &quot;%1&quot; is not &quot;%2&quot;.</source>
        <translation>标题为“%1”，应类似“%2”。</translation>
    </message>
    <message>
        <source>%1 in the text was taken as %2.</source>
        <translation>正文的%1按“%2”理解。</translation>
    </message>
    <message>
        <source> %1 is just: %2.</source>
        <translation>%1恰为：%2。</translation>
    </message>
    <message>
        <source>The parts add up to %1, the text says %2, a difference of %3.</source>
        <translation>各项之和为%1，正文合计为%2，相差%3。</translation>
    </message>
    <message>
        <source>The text says &quot;%1&quot;, but %2 = %3.</source>
        <translation>正文写“%1”，而%2＝%3。</translation>
    </message>
    <message>
        <source>Nothing is told of: %1.</source>
        <translation>正文没有写明：%1。</translation>
    </message>
    <message>
        <source>%1 stands here; %2 was to be expected.</source>
        <translation>此处为%1，似应为%2。</translation>
    </message>
    <message>
        <source>The text announces %1 parts, there are %2.</source>
        <translation>导语说有%1部分，实有%2部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here; this office is &quot;%2&quot;.</source>
        <translation>此处为“%1”，本机关应为“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the report&apos;s scope.</source>
        <translation>“%1”与报告的统计范围不符。</translation>
    </message>
    <message>
        <source>%1 is quoted; %2 is in force.</source>
        <translation>引用了%1，现行的是%2。</translation>
    </message>
    <message>
        <source>%1% of this paragraph stands in %2 as well: &quot;%3&quot;.</source>
        <translation>本段有%1%与%2雷同：“%3”。</translation>
    </message>
    <message numerus="yes">
        <source>%n half-width sign(s) stand between Chinese characters.</source>
        <translation>
            <numerusform>汉字之间有%n处半角标点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual figure</source>
        <translation>数字异常</translation>
    </message>
    <message>
        <source>Form of another year</source>
        <translation>格式与年度不符</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>缺少文字</translation>
    </message>
    <message>
        <source>Text and table disagree</source>
        <translation>正文与表格不一致</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Parts and total</source>
        <translation>分项与合计</translation>
    </message>
    <message>
        <source>Text says none</source>
        <translation>正文说没有</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>应写未写</translation>
    </message>
    <message>
        <source>Year left over</source>
        <translation>年份疑误</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>部分数</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Document quoted</source>
        <translation>引用文件</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>文字雷同</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>The text says %1, but %2 = %3, a difference of %4.</source>
        <translation>正文为%1，而%2＝%3，相差%4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place that was not filled in.</source>
        <translation>“%1”还没有填写。</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>待填未填</translation>
    </message>
</context>
<context>
    <name>gongkai::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>The checks find nothing to put right.</source>
        <translation>检查未发现需要改正的问题。</translation>
    </message>
    <message>
        <source>Errors %1   Warnings %2</source>
        <translation>错误 %1 项   警告 %2 项</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>说明(&amp;X)…</translation>
    </message>
    <message>
        <source>Why the chosen finding may stand. Shown to the approver, never printed.</source>
        <translation>说明所选检查结果为何可以保留。审核人可见，不印出。</translation>
    </message>
    <message>
        <source>Change e&amp;xplanation…</source>
        <translation>修改说明(&amp;X)…</translation>
    </message>
    <message>
        <source>See &amp;table</source>
        <translation>看表格(&amp;T)</translation>
    </message>
    <message>
        <source>Goes to the cell that the text is compared with.</source>
        <translation>转到与正文对照的单元格。</translation>
    </message>
</context>
<context>
    <name>gongkai::FormatReasons</name>
    <message>
        <source>unknown key</source>
        <translation>不认识的键</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>不是文字</translation>
    </message>
    <message>
        <source>is no whole number in range</source>
        <translation>不是允许范围内的整数</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>不是 true 或 false</translation>
    </message>
    <message>
        <source>is no list, or longer than %1</source>
        <translation>不是列表，或超过%1项</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>holds something that is no text</source>
        <translation>含有不是文字的内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known there</source>
        <translation>此处没有“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>不认识“%1”</translation>
    </message>
    <message>
        <source>cannot read &quot;%1&quot; in &quot;%2&quot;</source>
        <translation>“%2”中的“%1”读不懂</translation>
    </message>
    <message>
        <source>unknown function &quot;%1&quot; in &quot;%2&quot;</source>
        <translation>“%2”中有不认识的函数“%1”</translation>
    </message>
    <message>
        <source>no comparison in &quot;%1&quot;</source>
        <translation>“%1”中没有比较</translation>
    </message>
    <message>
        <source>multiple() takes two arguments in &quot;%1&quot;</source>
        <translation>“%1”中 multiple() 需要两个参数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table</source>
        <translation>没有表“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no row with cells</source>
        <translation>没有可填的行“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no row</source>
        <translation>没有行“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column</source>
        <translation>没有列“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cell</source>
        <translation>没有单元格“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no section</source>
        <translation>没有部分“%1”</translation>
    </message>
    <message>
        <source>is no section</source>
        <translation>没有这一部分</translation>
    </message>
    <message>
        <source>is neither row nor column</source>
        <translation>既不是行也不是列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice or is empty</source>
        <translation>“%1”重复或为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>“%1”重复</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>the formula of &quot;%1&quot; goes in a circle</source>
        <translation>“%1”的公式循环引用</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <translation>超过%1 MB</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>超过%1个字符</translation>
    </message>
    <message>
        <source>is longer than %1</source>
        <translation>超过%1项</translation>
    </message>
    <message>
        <source>id or years overlap with format %1</source>
        <translation>编号或年度与格式%1重叠</translation>
    </message>
    <message>
        <source>form %1 version %2 is there already</source>
        <translation>格式%1第%2版已经存在</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;</source>
        <translation>没有格式“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no computed row</source>
        <translation>“%1”不是自动计算的行</translation>
    </message>
    <message>
        <source>is no sum</source>
        <translation>没有这一合计</translation>
    </message>
    <message>
        <source>does not begin with &quot;%1&quot;</source>
        <translation>应以“%1”开头</translation>
    </message>
    <message>
        <source>its span leaves the grid</source>
        <translation>跨行跨列超出表格</translation>
    </message>
    <message>
        <source>its span overlaps another</source>
        <translation>跨行跨列互相重叠</translation>
    </message>
    <message>
        <source>leaves a hole</source>
        <translation>表格有空缺</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not printed</source>
        <translation>“%1”没有印出的位置</translation>
    </message>
    <message>
        <source>row &quot;%1&quot; is not printed</source>
        <translation>行“%1”没有印出的位置</translation>
    </message>
    <message>
        <source>is empty, or shorter than its heads</source>
        <translation>为空，或比表头还短</translation>
    </message>
    <message>
        <source>is not gongkai-format/1</source>
        <translation>不是 gongkai-format/1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not row.column</source>
        <translation>“%1”不是“行.列”</translation>
    </message>
    <message>
        <source>is no width</source>
        <translation>不是宽度</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>has no {n}</source>
        <translation>缺少 {n}</translation>
    </message>
    <message>
        <source>no format found</source>
        <translation>没有找到格式文件</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不出来</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表%1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>第%1个字符</translation>
    </message>
</context>
<context>
    <name>gongkai::GuidancePane</name>
    <message>
        <source>Sample &amp;wording</source>
        <translation>参考文字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>How to fill this in</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>Puts the chosen wording at the end of this part. Fill in what stands in 【】.</source>
        <translation>把所选文字放到本部分末尾，再填写【】中的内容。</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>填什么</translation>
    </message>
    <message>
        <source>What does not</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Frequent mistake</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>本部分</translation>
    </message>
    <message>
        <source>There is no guidance to this part.</source>
        <translation>本部分没有填写说明。</translation>
    </message>
</context>
<context>
    <name>gongkai::Main</name>
    <message>
        <source>neither a report title nor a year was found</source>
        <translation>未找到年报标题和年度</translation>
    </message>
    <message>
        <source>The text was read as %1 and converted.</source>
        <translation>文本已按 %1 编码读取并转换。</translation>
    </message>
    <message>
        <source>Gongkai</source>
        <translation>公开年报</translation>
    </message>
    <message>
        <source>The store to open.</source>
        <translation>要打开的年报库。</translation>
    </message>
    <message>
        <source>Language: zh_CN or en.</source>
        <translation>语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Not recognised: %1 %2</source>
        <translation>未能识别：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as &quot;%2&quot;.</source>
        <translation>“%1”按“%2”读取。</translation>
    </message>
    <message>
        <source>Folder with local forms.</source>
        <translation>存放地方格式文件的文件夹。</translation>
    </message>
</context>
<context>
    <name>gongkai::MainWindow</name>
    <message>
        <source>Store: %1</source>
        <translation>年报库：%1</translation>
    </message>
    <message>
        <source> (can only be read: nothing you enter is saved)</source>
        <translation>（只读，填写的内容不会保存）</translation>
    </message>
    <message>
        <source>Gongkai</source>
        <translation>公开年报</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Discard my entries</source>
        <translation>放弃填写的内容</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Read a report</source>
        <translation>读入年报</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开年报</translation>
    </message>
    <message>
        <source>The store holds no report yet. Begin one with New report.</source>
        <translation>年报库中还没有年报。请用“新建年报”开始编写。</translation>
    </message>
    <message>
        <source>Reports in the store:</source>
        <translation>年报库中的年报：</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be put right before release.</source>
        <translation>
            <numerusform>有 %n 项错误，改正后才能正式导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as marked draft</source>
        <translation>导出带标记的草稿</translation>
    </message>
    <message>
        <source>Go to the first error</source>
        <translation>转到第一项错误</translation>
    </message>
    <message>
        <source>Written and read back: %1</source>
        <translation>已写入并回读核对：%1</translation>
    </message>
    <message>
        <source>Drawn with another font than the page&apos;s own: %1</source>
        <translation>以下字符改用了其他字体：%1</translation>
    </message>
    <message>
        <source>Data files (*.report.json)</source>
        <translation>数据文件 (*.report.json)</translation>
    </message>
    <message>
        <source>Verify signatures</source>
        <translation>验证签名</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Who signed can be told only with a root certificate that you trust.</source>
        <translation>只有选定受信任的根证书，才能确认签名人身份。</translation>
    </message>
    <message>
        <source>Choose root certificate…</source>
        <translation>选择根证书…</translation>
    </message>
    <message>
        <source>Verify without a root certificate</source>
        <translation>不选根证书，直接验证</translation>
    </message>
    <message>
        <source>Trusted root</source>
        <translation>受信任的根证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>证书 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新部分</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation>新建年报(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open report…</source>
        <translation>打开年报(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Read a report written elsewhere…</source>
        <translation>读入其他来源的年报(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;copy as data file…</source>
        <translation>副本另存为数据文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>导出 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Export &amp;Word document…</source>
        <translation>导出 Word 文档(&amp;W)…</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>S&amp;ign PDF…</source>
        <translation>签名 PDF(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Verify signatures…</source>
        <translation>验证签名(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add a part</source>
        <translation>添加部分(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move this part</source>
        <translation>删除本部分(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>年报(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一项检查结果(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一项检查结果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Page p&amp;review</source>
        <translation>页面预览(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Gongkai</source>
        <translation>关于公开年报(&amp;A)</translation>
    </message>
    <message>
        <source>About Gongkai</source>
        <translation>关于公开年报</translation>
    </message>
    <message>
        <source>Gongkai %1: writes, checks, issues and signs annual reports on government information disclosure.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>公开年报 %1：编写、检查、签发政府信息公开工作年度报告并签名。
自由软件，遵循 GNU 通用公共许可证第3版或更新版本。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>%1 - report of %2 - Gongkai</source>
        <translation>%1 — %2年度报告 — 公开年报</translation>
    </message>
    <message>
        <source>These figures are told in the text. Put them into the report?</source>
        <translation>正文中提到下列数字，是否填入年报？</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不填入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reports (*.docx *.html *.htm *.txt *.json)</source>
        <translation>报告 (*.docx *.html *.htm *.txt *.json)</translation>
    </message>
    <message>
        <source>Local forms</source>
        <translation>地方格式</translation>
    </message>
    <message>
        <source>No folder is set.</source>
        <translation>目前没有指定文件夹。</translation>
    </message>
    <message>
        <source>Folder now: %1</source>
        <translation>目前的文件夹：%1</translation>
    </message>
    <message>
        <source>A province&apos;s extra rows, other wording or a form of its own come as files in a folder.</source>
        <translation>省里增加的行、不同的用语或自有的格式，以文件形式放在一个文件夹里。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>This takes effect at the next start of the program.</source>
        <translation>下次启动程序时生效。</translation>
    </message>
    <message>
        <source>Newer version of the form</source>
        <translation>格式的新版本</translation>
    </message>
    <message>
        <source>This report has the newest version of its form.</source>
        <translation>本报告用的已是该格式的最新版本。</translation>
    </message>
    <message>
        <source>From version %1 to version %2 of %3. All other figures and all text stay as they are.</source>
        <translation>由%3的第%1版改用第%2版。其余数字和全部文字保持不变。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>kept, but not printed any more</source>
        <translation>保留，但不再印出</translation>
    </message>
    <message>
        <source>new, to be filled in</source>
        <translation>新增，需要填写</translation>
    </message>
    <message>
        <source>Use the newer version</source>
        <translation>改用新版本</translation>
    </message>
    <message>
        <source>&amp;Local forms…</source>
        <translation>地方格式(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Bind numbers…</source>
        <translation>绑定数字(&amp;B)…</translation>
    </message>
    <message>
        <source>Normalise &amp;punctuation</source>
        <translation>规范标点(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xplain finding…</source>
        <translation>说明检查结果(&amp;X)…</translation>
    </message>
    <message>
        <source>N&amp;o data in this part…</source>
        <translation>本部分无数据(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Unlock computed figure…</source>
        <translation>解锁计算单元格(&amp;U)…</translation>
    </message>
    <message>
        <source>Newer &amp;version of the form…</source>
        <translation>格式的新版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>填写说明(&amp;G)</translation>
    </message>
</context>
<context>
    <name>gongkai::NewReportDialog</name>
    <message>
        <source>Form of this year: %1 (%2)</source>
        <translation>本年度格式：%1（%2）</translation>
    </message>
    <message>
        <source>There is no form for this year.</source>
        <translation>该年度没有对应的格式。</translation>
    </message>
    <message>
        <source>Enter the agency&apos;s full name to begin.</source>
        <translation>填写单位全称后，可开始编写。</translation>
    </message>
</context>
<context>
    <name>gongkai::PreviewPane</name>
    <message>
        <source>Page preview</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>gongkai::ProseEditor</name>
    <message>
        <source>[table %1 stands here]</source>
        <translation>［此处为表格 %1］</translation>
    </message>
    <message>
        <source>[chart %1 stands here]</source>
        <translation>［此处为图表 %1］</translation>
    </message>
    <message>
        <source>[content of a newer version, kept]</source>
        <translation>［较新版本的内容，已保留］</translation>
    </message>
</context>
<context>
    <name>gongkai::Reasons</name>
    <message>
        <source>is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>is no year</source>
        <translation>不是年份</translation>
    </message>
    <message>
        <source>is not 1 to 6</source>
        <translation>应为1至6</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>holds something that is no text</source>
        <translation>其中有的不是文字</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>no PDF header at the beginning</source>
        <translation>开头没有 PDF 标记</translation>
    </message>
    <message>
        <source>no startxref at the end</source>
        <translation>结尾不完整</translation>
    </message>
    <message>
        <source>the kind of picture is not supported</source>
        <translation>不支持这种图片</translation>
    </message>
    <message>
        <source>the picture shows no ink</source>
        <translation>图片中没有印迹</translation>
    </message>
    <message>
        <source>the picture has too many dots</source>
        <translation>图片过大</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>is longer than a report can be</source>
        <translation>长得不像一份报告</translation>
    </message>
</context>
<context>
    <name>gongkai::ReportCommands</name>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Explain finding</source>
        <translation>说明检查结果</translation>
    </message>
    <message>
        <source>A hint needs no explanation.</source>
        <translation>提示不需要说明。</translation>
    </message>
    <message>
        <source>This error can never be right and cannot be explained away. Put it right.</source>
        <translation>这种错误不可能成立，不能用说明代替，请改正。</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Why it is asked: %1</source>
        <translation>为何提醒：%1</translation>
    </message>
    <message>
        <source>This paragraph:</source>
        <translation>本段：</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>%1中：</translation>
    </message>
    <message>
        <source>Your explanation. It stays with the report and is shown to the approver; it is never printed. When a figure or the text changes, it is asked for again.</source>
        <translation>请写说明。说明随报告保存，审核人可见，不印出。有关数字或文字改动后需要重新说明。</translation>
    </message>
    <message>
        <source>Computed figures</source>
        <translation>计算单元格</translation>
    </message>
    <message>
        <source>Choose a computed figure first.</source>
        <translation>请先选中一个自动计算的单元格。</translation>
    </message>
    <message>
        <source>Unlock computed figure</source>
        <translation>解锁计算单元格</translation>
    </message>
    <message>
        <source>%1
This figure is computed from the other cells. When it is unlocked you enter it yourself, and it no longer follows them; the checks still compare it with them.</source>
        <translation>%1
这个数由其他单元格算出。解锁后由您自己填写，不再随其他单元格变化；检查仍会核对。</translation>
    </message>
    <message>
        <source>Why must it be entered by hand? The reason stays with the report and is shown to the approver.</source>
        <translation>为何需要手工填写？理由随报告保存，审核人可见。</translation>
    </message>
    <message>
        <source>No data in this part</source>
        <translation>本部分无数据</translation>
    </message>
    <message>
        <source>Every figure of this part is 0 already.</source>
        <translation>本部分的数字都已经是0。</translation>
    </message>
    <message numerus="yes">
        <source>These %n figure(s) will be set to 0. The step can be undone.</source>
        <translation>
            <numerusform>以下%n个数字将改为0。此步可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation>改为0</translation>
    </message>
    <message>
        <source>All blanks are 0</source>
        <translation>空白均为0</translation>
    </message>
    <message numerus="yes">
        <source>These %n blank cell(s) will be printed as 0. The step can be undone.</source>
        <translation>
            <numerusform>以下%n个空格将印成0。此步可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印出</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Bind numbers</source>
        <translation>绑定数字</translation>
    </message>
    <message>
        <source>No number was found that could be bound: those that agree with the tables are bound already, those that do not are listed under Checks.</source>
        <translation>没有可以绑定的数字：与表格一致的已经绑定，不一致的列在“检查”中。</translation>
    </message>
    <message>
        <source>These numbers agree with the tables. Bound to their cells, they will follow them from now on.</source>
        <translation>这些数字与表格一致。绑定后将随单元格变化。</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Normalise punctuation</source>
        <translation>规范标点</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>没有需要改动的标点。</translation>
    </message>
    <message numerus="yes">
        <source>%n half-width sign(s) became full-width. The step can be undone.</source>
        <translation>
            <numerusform>已把%n处半角标点改为全角。此步可以撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongkai::ReportView</name>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1年度报告</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>填写说明</translation>
    </message>
</context>
<context>
    <name>gongkai::SectionPage</name>
    <message>
        <source>Para&amp;graph:</source>
        <translation>段落(&amp;G)：</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Heading 一、</source>
        <translation>标题 一、</translation>
    </message>
    <message>
        <source>Heading （一）</source>
        <translation>标题 （一）</translation>
    </message>
    <message>
        <source>Heading 1.</source>
        <translation>标题 1.</translation>
    </message>
    <message>
        <source>Heading （1）</source>
        <translation>标题 （1）</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Text of this part</source>
        <translation>本部分正文</translation>
    </message>
    <message>
        <source>Most reports give only the table here; words to explain it may stand before it.</source>
        <translation>本部分多数年报只列表格；需要说明的，可写在表格之前。</translation>
    </message>
    <message>
        <source>Write this part here.</source>
        <translation>在此编写本部分。</translation>
    </message>
    <message>
        <source>All &amp;blanks are 0</source>
        <translation>空格均为0(&amp;B)</translation>
    </message>
    <message>
        <source>When ticked, every blank cell of this table is printed as 0.</source>
        <translation>勾选后，本表的空格均印为0。</translation>
    </message>
    <message>
        <source>Compute &amp;totals</source>
        <translation>计算合计(&amp;T)</translation>
    </message>
    <message>
        <source>Computes every total of this table from the figures entered.</source>
        <translation>按已填写的数据计算本表的全部合计。</translation>
    </message>
    <message>
        <source>Choose a cell and type; Tab moves to the next cell, Enter moves down.</source>
        <translation>选中单元格后直接输入；按 Tab 到下一格，按 Enter 向下。</translation>
    </message>
    <message>
        <source> (computed)</source>
        <translation>（自动计算）</translation>
    </message>
    <message>
        <source>Last year %1</source>
        <translation>上年 %1</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>前言</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers in this text that agree with the tables and could follow them.</source>
        <translation>正文中与表格一致、可以随表格变化的数字。</translation>
    </message>
    <message>
        <source>&amp;No data…</source>
        <translation>无数据(&amp;N)…</translation>
    </message>
    <message>
        <source>Sets every figure of this part to 0, after showing which.</source>
        <translation>把本部分的数字都改为0，先列出再改。</translation>
    </message>
    <message>
        <source>A computed figure can be entered by hand, with a reason.</source>
        <translation>自动计算的数可以改为手工填写，须写明理由。</translation>
    </message>
    <message>
        <source>Compute a&amp;gain</source>
        <translation>恢复计算(&amp;G)</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>解锁(&amp;L)…</translation>
    </message>
    <message>
        <source> (entered by hand)</source>
        <translation>（手工填写）</translation>
    </message>
    <message numerus="yes">
        <source>%n unbound number(s)…</source>
        <translation>
            <numerusform>未绑定数字%n个…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongkai::SectionTree</name>
    <message>
        <source>Parts of the report</source>
        <translation>年报各部分</translation>
    </message>
</context>
<context>
    <name>gongkai::SectionsModel</name>
    <message>
        <source>Cover and sign-off</source>
        <translation>封面与落款</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第%1部分</translation>
    </message>
    <message>
        <source>Annex: %1</source>
        <translation>附件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1，%n 项错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n warning(s)</source>
        <translation>
            <numerusform>%1，%n 项警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, still empty</source>
        <translation>%1，尚未填写</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>年报各部分</translation>
    </message>
</context>
<context>
    <name>gongkai::SignDialog</name>
    <message>
        <source>-signed</source>
        <translation>-已签</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF to sign</source>
        <translation>待签名 PDF</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>密钥文件 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Picture of the seal</source>
        <translation>印章图形</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>签名后文件</translation>
    </message>
    <message>
        <source>Trusted root</source>
        <translation>受信任的根证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>证书 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>optional; a picture, not an electronic seal</source>
        <translation>可选；仅为图形，不是电子印章</translation>
    </message>
    <message>
        <source>optional; needed to tell who signed</source>
        <translation>可选；确认签名人身份时需要</translation>
    </message>
    <message>
        <source>The signed file needs a name of its own; the file to sign is never changed.</source>
        <translation>签名后文件须另取文件名；待签名文件不会被改动。</translation>
    </message>
    <message>
        <source>Sign PDF</source>
        <translation>签名 PDF</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 已存在。是否替换？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep the existing file</source>
        <translation>保留原文件</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>正在签名…</translation>
    </message>
</context>
<context>
    <name>gongkai::StartPage</name>
    <message>
        <source>Annual reports on government information disclosure</source>
        <translation>政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新建年报</translation>
    </message>
    <message>
        <source>The form follows the year: 2018 and before, 2019 and 2020, or from 2021.</source>
        <translation>格式随年度而定：2018年度及以前、2019年度和2020年度、2021年度及以后。</translation>
    </message>
    <message>
        <source>Read a report written elsewhere</source>
        <translation>读入其他来源的年报</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>A finished report of an invented agency, to look around in.</source>
        <translation>一份虚构单位的完整年报，供熟悉本程序使用。</translation>
    </message>
    <message>
        <source>A web page, a Word document, a text copied from a page, or a data file of this program.</source>
        <translation>网页、Word 文档、从网页复制的文本，或本程序的数据文件。</translation>
    </message>
</context>
<context>
    <name>gongkai::TableModel</name>
    <message>
        <source>Last year: %1</source>
        <translation>上年：%1</translation>
    </message>
    <message>
        <source>Computed from the other cells</source>
        <translation>由其他单元格自动计算</translation>
    </message>
    <message>
        <source>Entered by hand instead of computed: %1</source>
        <translation>改为手工填写：%1</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>读自%1</translation>
    </message>
</context>
<context>
    <name>gongkai::TableView</name>
    <message>
        <source>Statutory table</source>
        <translation>法定表格</translation>
    </message>
</context>
<context>
    <name>gongkai::UserPrompt</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gongkai::VerdictDialog</name>
    <message>
        <source>Signatures</source>
        <translation>签名验证结果</translation>
    </message>
    <message>
        <source>Not yet signed: %1</source>
        <translation>尚未签名：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gongkai::Verdicts</name>
    <message numerus="yes">
        <source>%n signature(s) valid; the content is what was signed.</source>
        <translation>
            <numerusform>%n 个签名有效；内容与签名时一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The signatures hold, but two roles signed with one certificate.</source>
        <translation>签名有效，但两个角色使用了同一证书签名。</translation>
    </message>
    <message>
        <source>The signatures hold, but the required time stamp is missing.</source>
        <translation>签名有效，但缺少规定的时间戳。</translation>
    </message>
    <message>
        <source>The signatures present hold, but an expected one is missing: %1.</source>
        <translation>已有的签名有效，但缺少应有的签名：%1。</translation>
    </message>
    <message>
        <source>The content is what was signed, but the signature is not of the official kind (PAdES). Ask for the file as issued.</source>
        <translation>内容与签名时一致，但签名不是正式格式（PAdES）。请索取签发的原文件。</translation>
    </message>
    <message>
        <source>The file was changed after signing. Do not use it; ask the issuing office to export and sign it again.</source>
        <translation>签名后文件被改动。请勿使用；请签发单位重新导出并签名。</translation>
    </message>
    <message>
        <source>A signature does not hold: content or signature was damaged or forged. Do not use the file.</source>
        <translation>有签名无效：内容或签名已损坏或系伪造。请勿使用该文件。</translation>
    </message>
    <message>
        <source>The content is what was signed, but who signed is not certain: the certificate does not lead to a trusted root. Add the root you trust and verify again.</source>
        <translation>内容与签名时一致，但签名人身份不能确定：证书不能追溯到受信任的根证书。请添加受信任的根证书后重新验证。</translation>
    </message>
    <message>
        <source>The file bears no signature.</source>
        <translation>文件没有签名。</translation>
    </message>
    <message>
        <source>The file cannot be read as a PDF.</source>
        <translation>文件不能作为 PDF 读取。</translation>
    </message>
    <message>
        <source>Signer: %1</source>
        <translation>签名人：%1</translation>
    </message>
    <message>
        <source>Content: unchanged since signing</source>
        <translation>内容：签名后未改动</translation>
    </message>
    <message>
        <source>Content: does not match the signature</source>
        <translation>内容：与签名不符</translation>
    </message>
    <message>
        <source>Coverage: the whole file</source>
        <translation>覆盖范围：整个文件</translation>
    </message>
    <message>
        <source>Coverage: the whole file and validation data</source>
        <translation>覆盖范围：整个文件和验证数据</translation>
    </message>
    <message>
        <source>Coverage: an earlier revision of the file</source>
        <translation>覆盖范围：文件的较早版本</translation>
    </message>
    <message>
        <source>Later changes: none but permitted signatures</source>
        <translation>后续改动：无（允许的签名除外）</translation>
    </message>
    <message>
        <source>Later changes: the file was changed after this signature</source>
        <translation>后续改动：此签名之后文件被改动</translation>
    </message>
    <message>
        <source>Certificate: trusted, valid until %1</source>
        <translation>证书：受信任，有效期至 %1</translation>
    </message>
    <message>
        <source>Certificate: does not lead to a trusted root</source>
        <translation>证书：不能追溯到受信任的根证书</translation>
    </message>
    <message>
        <source>Certificate: not valid at the time (%1 to %2)</source>
        <translation>证书：当时不在有效期内（有效期 %1 至 %2）</translation>
    </message>
    <message>
        <source>Certificate: not checked</source>
        <translation>证书：未检查</translation>
    </message>
    <message>
        <source>Time: %1, stamped</source>
        <translation>时间：%1，以时间戳为据</translation>
    </message>
    <message>
        <source>Time: %1, as the signer&apos;s computer said</source>
        <translation>时间：%1，签名人计算机的时间</translation>
    </message>
    <message>
        <source>Kind: not of the official kind (%1)</source>
        <translation>签名格式：不是正式格式（%1）</translation>
    </message>
    <message>
        <source>Kind: PAdES %1</source>
        <translation>签名格式：PAdES %1</translation>
    </message>
    <message>
        <source>Revocation: not checked</source>
        <translation>吊销状态：未检查</translation>
    </message>
    <message>
        <source>Revocation: %1</source>
        <translation>吊销状态：%1</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发人</translation>
    </message>
</context>
</TS>
