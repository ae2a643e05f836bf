<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgencyProfileDialog</name>
    <message>
        <source>This agency</source>
        <translation>本单位信息</translation>
    </message>
    <message>
        <source>Name of the &amp;agency</source>
        <translation>机关名称(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>机关地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>联系电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>联系人(&amp;C)</translation>
    </message>
    <message>
        <source>Way to pa&amp;y a fee</source>
        <translation>缴费方式(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Review body</source>
        <translation>行政复议机关(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ourt</source>
        <translation>人民法院(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Letter numbers</source>
        <translation>文号格式(&amp;L)</translation>
    </message>
    <message>
        <source>Application &amp;numbers</source>
        <translation>登记编号格式(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Letters, new reports and signing take these from here. What is left empty stays marked in letters.</source>
        <translation>文书、新建年报和签名都从这里取用；没有填的，在文书中保留标记。</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>单位简称(&amp;H)</translation>
    </message>
    <message>
        <source>Social credit cod&amp;e</source>
        <translation>统一社会信用代码(&amp;E)</translation>
    </message>
    <message>
        <source>Pos&amp;tcode</source>
        <translation>邮政编码(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fax</source>
        <translation>传真(&amp;F)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>电子邮箱(&amp;M)</translation>
    </message>
    <message>
        <source>Officer in char&amp;ge</source>
        <translation>分管负责人(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;icture of the seal</source>
        <translation>印章图形(&amp;I)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Working days and holidays</source>
        <translation>工作日与节假日</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Year to begin</source>
        <translation>要新建的年度</translation>
    </message>
    <message>
        <source>&amp;Begin year</source>
        <translation>新建年度(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read file…</source>
        <translation>读入文件(&amp;R)…</translation>
    </message>
    <message>
        <source>Days off and make-up days of the year</source>
        <translation>本年放假日和调休上班日</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Remo&amp;ve chosen</source>
        <translation>移除所选(&amp;V)</translation>
    </message>
    <message>
        <source>Applications with a new due day</source>
        <translation>到期日有变动的申请</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Save calendar</source>
        <translation>保存日历(&amp;S)</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Catalogue of disclosure</source>
        <translation>主动公开基本目录</translation>
    </message>
    <message>
        <source>As of the &amp;day</source>
        <translation>查看日期(&amp;D)</translation>
    </message>
    <message>
        <source>All &amp;versions</source>
        <translation>显示所有版本(&amp;V)</translation>
    </message>
    <message>
        <source>Entr&amp;y</source>
        <translation>公开内容(&amp;Y)</translation>
    </message>
    <message>
        <source>Legal &amp;ground</source>
        <translation>公开依据(&amp;G)</translation>
    </message>
    <message>
        <source>Responsible &amp;unit</source>
        <translation>责任单位(&amp;U)</translation>
    </message>
    <message>
        <source>Deadl&amp;ine</source>
        <translation>公开时限(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;From (day)</source>
        <translation>生效日(&amp;F)</translation>
    </message>
    <message>
        <source>Add as &amp;new entry</source>
        <translation>添加为新类目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Change chosen entry from this day</source>
        <translation>自该日起修改所选类目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End chosen entry from this day</source>
        <translation>自该日起停用所选类目(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
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
    <name>DisclosedDialog</name>
    <message>
        <source>&amp;Day of publication</source>
        <translation>公开日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Document &amp;no.</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>类目(&amp;G)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>公开渠道</translation>
    </message>
    <message>
        <source>Responsible &amp;unit</source>
        <translation>责任单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Address (URL)</source>
        <translation>网址(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>审查人(&amp;V)</translation>
    </message>
    <message>
        <source>Revie&amp;wed on</source>
        <translation>审查日(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Result of the review</source>
        <translation>审查结果(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Re&amp;cord item</source>
        <translation>登记信息(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import applications</source>
        <translation>导入申请</translation>
    </message>
    <message>
        <source>&amp;Columns of the file and where they go</source>
        <translation>文件各列及对应字段(&amp;C)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的各列</translation>
    </message>
    <message>
        <source>&amp;Kind of applicant where the file tells none</source>
        <translation>文件未注明时的申请人类别(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hannel where the file tells none</source>
        <translation>文件未注明时的渠道(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;All rows or none</source>
        <translation>全部无误才导入(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;good rows only</source>
        <translation>只导入无误的行(&amp;G)</translation>
    </message>
    <message>
        <source>As &amp;opening balance (received before the register began)</source>
        <translation>作为期初未办结（启用台账前收到）(&amp;O)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>Problems of rows</source>
        <translation>各行的问题</translation>
    </message>
    <message>
        <source>Cop&amp;y problems</source>
        <translation>复制问题(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Save problems…</source>
        <translation>保存问题清单(&amp;S)…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LegalCaseDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>案号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>事由(&amp;S)</translation>
    </message>
    <message>
        <source>Authority or co&amp;urt</source>
        <translation>复议机关或法院(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Accepted on</source>
        <translation>受理日(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>审结日(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;bout application no.</source>
        <translation>涉及的申请编号(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;tages</source>
        <translation>办理过程(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Re&amp;cord case</source>
        <translation>登记案件(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>文书(&amp;L)</translation>
    </message>
    <message>
        <source>Letter &amp;no.</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>文书内容</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>This &amp;agency…</source>
        <translation>本单位信息(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit template…</source>
        <translation>编辑模板(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Make letter…</source>
        <translation>生成文书(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>LetterTemplateDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paragraphs, a line each</source>
        <translation>段落，每行一段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Insert field</source>
        <translation>插入字段(&amp;I)</translation>
    </message>
    <message>
        <source>Only &amp;with this field</source>
        <translation>仅有此字段时印出(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped text…</source>
        <translation>恢复原样(&amp;B)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>保存模板(&amp;S)</translation>
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
    <message>
        <source>With its &amp;text; each paragraph stays marked until it is edited</source>
        <translation>连同正文（每段在修改之前都有标记）(&amp;T)</translation>
    </message>
    <message>
        <source>Agency data, headings, own figures and what carries over come along; last year&apos;s problems become a list to answer.</source>
        <translation>单位信息、标题结构、自有指标和结转数字一并带入；上年的问题列成清单，逐条回应。</translation>
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
    <name>YearDialog</name>
    <message>
        <source>Year-end closing</source>
        <translation>年末结账</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Carried over by kind of applicant</source>
        <translation>按申请人类别的结转数</translation>
    </message>
    <message>
        <source>Closed years</source>
        <translation>已结账年度</translation>
    </message>
    <message>
        <source>Still open and overdue</source>
        <translation>逾期未结</translation>
    </message>
    <message>
        <source>See in the &amp;register</source>
        <translation>在台账中查看(&amp;R)</translation>
    </message>
    <message>
        <source>Answered without a record of delivery</source>
        <translation>已答复、未登记送达</translation>
    </message>
    <message>
        <source>See in the re&amp;gister</source>
        <translation>在台账中查看(&amp;G)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>gongkai::AgencyProfileDialog</name>
    <message>
        <source>%1: {no} is missing, the place of the serial number.</source>
        <translation>%1：缺少 {no}，即流水号的位置。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; means nothing here.</source>
        <translation>%1：“%2”在这里没有含义。</translation>
    </message>
    <message>
        <source>Letter numbers</source>
        <translation>文号格式</translation>
    </message>
    <message>
        <source>Application numbers</source>
        <translation>登记编号格式</translation>
    </message>
    <message>
        <source>Application numbers: {year} is missing; numbers of two years would be the same.</source>
        <translation>登记编号格式：缺少 {year}，不同年度的编号会重复。</translation>
    </message>
    <message>
        <source>For example %1. {agency} is the agency&apos;s name, {year} the year, {no} the serial number; {no:3} has three digits.</source>
        <translation>例如：%1。{agency} 为机关名称，{year} 为年份，{no} 为流水号；{no:3} 为三位数。</translation>
    </message>
    <message>
        <source>For example %1. Applications registered already keep their numbers.</source>
        <translation>例如：%1。已登记的申请编号不变。</translation>
    </message>
    <message>
        <source>a picture, not an electronic seal</source>
        <translation>只是图形，不是电子印章</translation>
    </message>
    <message>
        <source>Picture of the seal</source>
        <translation>印章图形</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
</context>
<context>
    <name>gongkai::ApplicationDialog</name>
    <message>
        <source>Change application</source>
        <translation>修改申请</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>登记申请</translation>
    </message>
    <message>
        <source>given by the register when empty</source>
        <translation>不填则由台账编号</translation>
    </message>
    <message>
        <source>may stay empty; shown in the record only</source>
        <translation>可不填；只在详情中显示</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>electronic file</source>
        <translation>电子文档</translation>
    </message>
    <message>
        <source>to be read on the spot</source>
        <translation>现场查阅</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>number of an earlier application on the matter</source>
        <translation>同一事项前次申请的编号</translation>
    </message>
    <message>
        <source>&amp;Opening balance: received before the register began</source>
        <translation>期初未办结：启用台账前收到(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>申请人(&amp;A)</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>联系方式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>申请人类别(&amp;K)</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>渠道(&amp;L)</translation>
    </message>
    <message>
        <source>Handed &amp;in</source>
        <translation>提交日(&amp;I)</translation>
    </message>
    <message>
        <source>Legally recei&amp;ved</source>
        <translation>法定收到日(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>事项(&amp;S)</translation>
    </message>
    <message>
        <source>Information &amp;wanted</source>
        <translation>所需信息(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Form wanted</source>
        <translation>形式要求(&amp;F)</translation>
    </message>
    <message>
        <source>Offi&amp;cer</source>
        <translation>承办人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Earlier application</source>
        <translation>前次申请(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>Reason of the chan&amp;ge</source>
        <translation>修改理由(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save c&amp;hanges</source>
        <translation>保存修改(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Tell the reason of the change; it stays in the history.</source>
        <translation>请填写修改理由；理由会留在记录中。</translation>
    </message>
    <message>
        <source>There is no application %1 in the register.</source>
        <translation>台账中没有编号为 %1 的申请。</translation>
    </message>
    <message>
        <source>A day that was entered does not exist.</source>
        <translation>填写的日期不存在。</translation>
    </message>
</context>
<context>
    <name>gongkai::Calendar</name>
    <message>
        <source>a list of dates was expected</source>
        <translation>应为日期列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>holidays and workdays were expected</source>
        <translation>应为 holidays 和 workdays</translation>
    </message>
    <message>
        <source>%1 is not in the year %2</source>
        <translation>%1 不在%2年内</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 重复出现</translation>
    </message>
    <message>
        <source>%1 is no Saturday or Sunday and cannot be a make-up day</source>
        <translation>%1 不是周六或周日，不能作为调休上班日</translation>
    </message>
    <message>
        <source>%1 is no year of this calendar</source>
        <translation>%1 不是本日历可用的年度</translation>
    </message>
    <message>
        <source>years with their holidays and workdays were expected</source>
        <translation>应为各年度及其 holidays 和 workdays</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year</source>
        <translation>“%1”不是年份</translation>
    </message>
    <message>
        <source>there is no year in it</source>
        <translation>其中没有任何年度</translation>
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
        <translation>%1 至 %2，共 %3 天</translation>
    </message>
    <message>
        <source>Due days are counted in working days: Monday to Friday without the days off, and the make-up days. Days off and make-up days are those of the State Council&apos;s yearly notice. In a year that is not here only weekends count as days off, and due days are provisional.</source>
        <translation>到期日按工作日计算：周一至周五扣除放假日，加上调休上班日。放假和调休以国务院办公厅每年的通知为准。没有录入的年度只扣除周六、周日，算出的到期日是暂定的。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>原到期日</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现到期日</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up days</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Begins with an empty list; enter the days of the notice.</source>
        <translation>从空表开始，按通知逐项录入。</translation>
    </message>
    <message>
        <source>JSON: a year with the members holidays, workdays and names, or several years.</source>
        <translation>JSON 文件：一个或多个年度，每个年度含 holidays、workdays、names。</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>本单位录入</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Month %1: %2 working days</source>
        <translation>%1月：%2 个工作日</translation>
    </message>
    <message>
        <source>make-up day, worked</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>%1: %2 days off, %3 make-up days</source>
        <translation>%1年：放假 %2 天，调休上班 %3 天</translation>
    </message>
    <message>
        <source>No year yet: begin one, or read a file.</source>
        <translation>还没有年度：请新建年度，或读入文件。</translation>
    </message>
    <message>
        <source>Open applications run in %1, which is missing here: their due days are provisional until its days are entered.</source>
        <translation>有未办结的申请涉及%1年，但缺少该年度的节假日数据：录入之前，其到期日是暂定的。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>没有需要保存的改动。</translation>
    </message>
    <message>
        <source>Saving dates the open applications anew.</source>
        <translation>保存后，未办结申请的到期日重新计算。</translation>
    </message>
    <message>
        <source>%1 has no days off yet; enter them before saving.</source>
        <translation>%1年还没有放假日；录入后才能保存。</translation>
    </message>
    <message>
        <source>Applications with a new due day: %1</source>
        <translation>到期日有变动的申请：%1 件</translation>
    </message>
    <message>
        <source>Calendar %1</source>
        <translation>%1年日历</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1年已在列表中。</translation>
    </message>
    <message>
        <source>Read calendar</source>
        <translation>读入日历</translation>
    </message>
    <message>
        <source>Calendars (*.json)</source>
        <translation>日历文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Read: %1. Look the days through, then save.</source>
        <translation>已读入：%1年。尚未保存；请核对日期后保存。</translation>
    </message>
    <message>
        <source>Enter the first and the last day (for one day the first alone); at most %1 days, the last not before the first.</source>
        <translation>请填写起止日期（只有一天时填起始日即可）；最多 %1 天，截止日不早于起始日。</translation>
    </message>
    <message>
        <source>The days are not in %1. Choose their year on the left, or begin it; days of two years are entered in two parts.</source>
        <translation>日期不在%1年内。请在左侧选择所在年度，或新建该年度；跨年的假期分两次录入。</translation>
    </message>
    <message>
        <source>%1 is no Saturday or Sunday and cannot be a make-up day.</source>
        <translation>%1 不是周六或周日，不能作为调休上班日。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Saved. No open application has another due day.</source>
        <translation>已保存。未办结申请的到期日没有变动。</translation>
    </message>
    <message>
        <source>Saved. The due days of %1 open applications moved; see the list.</source>
        <translation>已保存。有 %1 件未办结申请的到期日变动，见列表。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>The changes of the calendar are not saved.</source>
        <translation>日历的改动还没有保存。</translation>
    </message>
</context>
<context>
    <name>gongkai::CasePanel</name>
    <message>
        <source>Choose an application in the list, or register one.</source>
        <translation>请在列表中选择申请，或登记申请。</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>&amp;Change facts…</source>
        <translation>修改登记内容(&amp;C)…</translation>
    </message>
    <message>
        <source>Letters and documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Put entry &amp;right…</source>
        <translation>更正记录(&amp;R)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未填姓名）</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation>期初未办结</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>拆分自</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>答复结果</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>信息处理费</translation>
    </message>
    <message>
        <source>%1 yuan, paid %2</source>
        <translation>%1元，%2缴费</translation>
    </message>
    <message>
        <source>%1 yuan, not paid</source>
        <translation>%1元，未缴费</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计入年报</translation>
    </message>
    <message>
        <source>%1  Received, %2</source>
        <translation>%1  收到，%2</translation>
    </message>
    <message>
        <source> (reason: %1)</source>
        <translation>（理由：%1）</translation>
    </message>
    <message>
        <source>irregular: %1</source>
        <translation>不合规：%1</translation>
    </message>
    <message>
        <source>Entry %1, recorded %2 %3</source>
        <translation>记录%1，登记于%2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n irregular fact(s) are recorded and counted as they are.</source>
        <translation>
            <numerusform>已记录%n项不合规，按实际情况统计。</numerusform>
        </translation>
    </message>
    <message>
        <source>How %1 follows: </source>
        <translation>到期日%1的推算：</translation>
    </message>
    <message>
        <source>The clock is off until %1.</source>
        <translation>停表至%1。</translation>
    </message>
    <message>
        <source>No due day.</source>
        <translation>没有到期日。</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>文书(&amp;L)…</translation>
    </message>
    <message>
        <source>  irregular: %1</source>
        <translation>  不合规：%1</translation>
    </message>
    <message>
        <source>Split off matters…</source>
        <translation>拆分事项…</translation>
    </message>
    <message>
        <source>Same applicant as in another file…</source>
        <translation>认定为同一申请人…</translation>
    </message>
    <message>
        <source>Put entry right</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>The day of receipt and the channel are facts: use Change facts.</source>
        <translation>收到日和渠道属于登记内容，请用“修改登记内容”更正。</translation>
    </message>
    <message>
        <source>Choose an entry of the course first; corrections themselves stay as they are.</source>
        <translation>请先在经过中选择一条记录；更正记录本身不能再改。</translation>
    </message>
    <message>
        <source>Split off matters</source>
        <translation>拆分事项</translation>
    </message>
    <message>
        <source>One subject a line; each becomes an application of its own, received on the same day.</source>
        <translation>每行一个事项；各成为一件单独的申请，收到日相同。</translation>
    </message>
    <message>
        <source>Same applicant</source>
        <translation>同一申请人</translation>
    </message>
    <message>
        <source>Files of one person count together for the fee by number. The reason and the files concerned are recorded.</source>
        <translation>同一申请人的申请合并计算，用于按件计收信息处理费。理由和所涉申请会留在记录中。</translation>
    </message>
    <message>
        <source>Number of the other file:</source>
        <translation>另一件申请的编号：</translation>
    </message>
    <message>
        <source>There is no application %1 in the register.</source>
        <translation>台账中没有编号为 %1 的申请。</translation>
    </message>
    <message>
        <source>held to be one applicant by the clerk</source>
        <translation>经办人认定为同一申请人</translation>
    </message>
    <message>
        <source>Another person of that name…</source>
        <translation>认定为另一申请人…</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>另一申请人</translation>
    </message>
    <message>
        <source>This file is taken from the others of that name and contact and counts for the fee by number by itself. The step is recorded.</source>
        <translation>本件不再与同名、同联系方式的其他申请合并计算信息处理费。认定会留下记录。</translation>
    </message>
    <message>
        <source>Why is it another person?</source>
        <translation>认定理由：</translation>
    </message>
    <message>
        <source>The clock is off: %1 (%2).</source>
        <translation>停表：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>gongkai::Catalogue</name>
    <message>
        <source>normative document</source>
        <translation>规范性文件</translation>
    </message>
</context>
<context>
    <name>gongkai::CatalogueDialog</name>
    <message>
        <source>Entry</source>
        <translation>公开内容</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>公开依据</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>公开时限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entries of the catalogue</source>
        <translation>目录类目</translation>
    </message>
    <message>
        <source>for example: within 20 working days</source>
        <translation>例：20个工作日内</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 停用</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>%1 被新版本代替</translation>
    </message>
    <message numerus="yes">
        <source>On %1 %n entry(ies) in force.</source>
        <translation>
            <numerusform>%1 有效类目%n项。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>From: enter the day from which it holds.</source>
        <translation>生效日：请填写自哪一日起有效。</translation>
    </message>
    <message>
        <source>From: &quot;%1&quot; is no day.</source>
        <translation>生效日：“%1”不是日期。</translation>
    </message>
    <message>
        <source>Entry: say what is disclosed.</source>
        <translation>公开内容：请填写公开什么。</translation>
    </message>
    <message>
        <source>From: the newest version of the chosen entry began on %1; a change or an end cannot come before it.</source>
        <translation>生效日：所选类目的最新版本自 %1 起有效，修改或停用不能早于该日。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已添加：%1。</translation>
    </message>
    <message>
        <source>Changed from %1 on: %2.</source>
        <translation>已自 %1 起修改：%2。</translation>
    </message>
    <message>
        <source>End entry</source>
        <translation>停用类目</translation>
    </message>
    <message>
        <source>End &quot;%1&quot; from %2 on? Items recorded under it stay as they are.</source>
        <translation>自 %2 起停用“%1”？已登记在该类目下的信息保持不变。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Ended from %1 on: %2.</source>
        <translation>已自 %1 起停用：%2。</translation>
    </message>
</context>
<context>
    <name>gongkai::ChartView</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>复制数据(&amp;F)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>另存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>另存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>另存为 PNG</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>另存为 SVG</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>gongkai::Charts</name>
    <message>
        <source>By month, %1</source>
        <translation>%1年各月</translation>
    </message>
    <message>
        <source>Received, by kind of applicant</source>
        <translation>收到申请：按申请人</translation>
    </message>
    <message>
        <source>Closed, by result</source>
        <translation>办结：按办理结果</translation>
    </message>
    <message numerus="yes">
        <source>Received and closed, %n year(s)</source>
        <translation>
            <numerusform>%n年收到与办结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closure and on-time rate, %n year(s)</source>
        <translation>
            <numerusform>%n年办结率与按时办结率</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Closure rate, %</source>
        <translation>办结率（%）</translation>
    </message>
    <message>
        <source>On-time rate, %</source>
        <translation>按时办结率（%）</translation>
    </message>
    <message>
        <source>received</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>closed late</source>
        <translation>超期办结</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1年：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1年：%2，%3</translation>
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
    <message>
        <source>Year: received, open or decided in it.</source>
        <translation>年度：当年收到、未办结或答复的申请。</translation>
    </message>
    <message>
        <source>Those that a cell of the year&apos;s form counts.</source>
        <translation>年报表格某一单元格所计的申请。</translation>
    </message>
    <message>
        <source>Only undecided ones.</source>
        <translation>只列未答复的。</translation>
    </message>
    <message>
        <source>Only undecided ones past their due day.</source>
        <translation>只列逾期未答复的。</translation>
    </message>
    <message>
        <source>Only those due within so many working days.</source>
        <translation>只列若干个工作日内到期的。</translation>
    </message>
    <message>
        <source>Only those with something irregular.</source>
        <translation>只列有不合规的。</translation>
    </message>
    <message>
        <source>Kind of applicant; may be repeated.</source>
        <translation>申请人类别；可重复指定。</translation>
    </message>
    <message>
        <source>Decision; may be repeated.</source>
        <translation>答复结果；可重复指定。</translation>
    </message>
    <message>
        <source>Words to be found.</source>
        <translation>查找的文字。</translation>
    </message>
    <message>
        <source>Day of the step, YYYY-MM-DD.</source>
        <translation>该步骤的日期，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>End of the period given.</source>
        <translation>指定期限的截止日。</translation>
    </message>
    <message>
        <source>Day the letter arrived.</source>
        <translation>文书送达日。</translation>
    </message>
    <message>
        <source>Extension in working days.</source>
        <translation>延期的工作日数。</translation>
    </message>
    <message>
        <source>Fee in yuan.</source>
        <translation>信息处理费（元）。</translation>
    </message>
    <message>
        <source>The other application.</source>
        <translation>另一件申请。</translation>
    </message>
    <message>
        <source>Further detail of the step.</source>
        <translation>该步骤的其他内容。</translation>
    </message>
    <message>
        <source>Registers an application.</source>
        <translation>登记申请。</translation>
    </message>
    <message>
        <source>As opening balance: received before the register began.</source>
        <translation>作为期初未办结：启用台账前收到。</translation>
    </message>
    <message>
        <source>Prints name, contact and remarks too.</source>
        <translation>同时输出姓名、联系方式和备注。</translation>
    </message>
    <message>
        <source>Lists applications; names are masked.</source>
        <translation>列出申请；姓名以掩码显示。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多列出的件数。</translation>
    </message>
    <message>
        <source>Shows or continues one application.</source>
        <translation>显示或继续办理一件申请。</translation>
    </message>
    <message>
        <source>Its number in the register, or id.</source>
        <translation>台账中的编号，或 id。</translation>
    </message>
    <message>
        <source>The entry of the history to put right.</source>
        <translation>要更正的记录。</translation>
    </message>
    <message>
        <source>What it should be; without it the entry is taken back.</source>
        <translation>更正后的内容；不指定则撤销该记录。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Subject of a part; may be repeated.</source>
        <translation>拆分后的事项；可重复指定。</translation>
    </message>
    <message>
        <source>applications is followed by add, import, export, list, show, step, correct, split, statistics, calendar, close-year, reopen-year or anonymise.</source>
        <translation>applications 之后应为 add、import、export、list、show、step、correct、split、statistics、calendar、close-year、reopen-year 或 anonymise。</translation>
    </message>
    <message>
        <source>%1 of %2 rows taken.</source>
        <translation>已导入 %1 行（共 %2 行）。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not known and was passed over.</source>
        <translation>列“%1”无法识别，已略过。</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>第 %1 行，%2 列：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken. Put the rows right, or take the good ones only (--good-rows).</source>
        <translation>未导入任何内容。请改正有误的行，或只导入无误的行（--good-rows）。</translation>
    </message>
    <message>
        <source>Reads a table of applications into the register.</source>
        <translation>将申请表格导入台账。</translation>
    </message>
    <message>
        <source>CSV or XLSX; the first row holds the heads.</source>
        <translation>CSV 或 XLSX；第一行为列名。</translation>
    </message>
    <message>
        <source>The column of a field; may be repeated.</source>
        <translation>字段对应的列；可重复指定。</translation>
    </message>
    <message>
        <source>Takes the good rows and tells of the others.</source>
        <translation>导入无误的行，并列出其余各行的问题。</translation>
    </message>
    <message>
        <source>Tells what would happen and takes nothing.</source>
        <translation>只列出将导入的结果，不导入。</translation>
    </message>
    <message>
        <source>Kind of applicant where the table tells none.</source>
        <translation>表格未注明时的申请人类别。</translation>
    </message>
    <message>
        <source>Channel where the table tells none.</source>
        <translation>表格未注明时的渠道。</translation>
    </message>
    <message>
        <source>%1 is not possible.</source>
        <translation>参数 %1 无效。</translation>
    </message>
    <message>
        <source>Writes the register as CSV or XLSX.</source>
        <translation>将台账导出为 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>The day by which an application must be answered, step by step.</source>
        <translation>逐步推算申请的答复到期日。</translation>
    </message>
    <message>
        <source>Day of receipt, YYYY-MM-DD.</source>
        <translation>收到日，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Regulation; by the day of receipt where not named.</source>
        <translation>适用的条例；未指定时按收到日确定。</translation>
    </message>
    <message>
        <source>Day the correction came.</source>
        <translation>补正到的日期。</translation>
    </message>
    <message>
        <source>Days that do not count; may be repeated.</source>
        <translation>不计入期限的日期；可重复指定。</translation>
    </message>
    <message>
        <source>Day the fee was paid.</source>
        <translation>缴费日。</translation>
    </message>
    <message>
        <source>Further calendar years (JSON).</source>
        <translation>其他年度的日历（JSON）。</translation>
    </message>
    <message>
        <source>Name the day of receipt (--received YYYY-MM-DD).</source>
        <translation>请指定收到日（--received YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>The information-processing fee in yuan, with its arithmetic.</source>
        <translation>计算信息处理费（元），并列出算式。</translation>
    </message>
    <message>
        <source>Applications of one applicant in a calendar month.</source>
        <translation>同一申请人一个自然月内的申请件数。</translation>
    </message>
    <message>
        <source>Pages of one application.</source>
        <translation>一件申请的页数。</translation>
    </message>
    <message>
        <source>Name either --applications or --pages: never both for one application.</source>
        <translation>请指定 --applications 或 --pages 之一：同一件申请不能同时采用两种计收方式。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>Form of the report, see formats.</source>
        <translation>年报格式，见 formats。</translation>
    </message>
    <message>
        <source>Computes the tables from the register.</source>
        <translation>由台账计算各表。</translation>
    </message>
    <message>
        <source>What the register counts for a year: the cells of its form, rates, months.</source>
        <translation>台账某年度的统计：年报各单元格、比率、各月数据。</translation>
    </message>
    <message>
        <source>Name the year (--year).</source>
        <translation>请指定年度（--year）。</translation>
    </message>
    <message>
        <source>Closure rate %1, on time %2, on average %3 working days, median %4</source>
        <translation>办结率%1，按时办结率%2，平均用时%3个工作日，中位用时%4个工作日</translation>
    </message>
    <message>
        <source>Closes a year, or opens it for a correction.</source>
        <translation>年度结账，或为更正而重新开账。</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>年度。</translation>
    </message>
    <message>
        <source>Why it is opened again.</source>
        <translation>重新开账的理由。</translation>
    </message>
    <message>
        <source>The year %1 is closed; %2 applications are carried over.</source>
        <translation>%1年已结账，结转下年%2件。</translation>
    </message>
    <message>
        <source>Takes calendar years from a file and dates open applications anew.</source>
        <translation>从文件读入年度日历，并重新计算未办结申请的到期日。</translation>
    </message>
    <message>
        <source>Calendar years (JSON).</source>
        <translation>年度日历（JSON）。</translation>
    </message>
    <message>
        <source>Removes names and contacts of applicants whose files were closed long ago.</source>
        <translation>删除办结已久的申请的申请人姓名和联系方式。</translation>
    </message>
    <message>
        <source>Closed more than so many months ago.</source>
        <translation>办结已超过的月数。</translation>
    </message>
    <message>
        <source>Name the number of months (--months).</source>
        <translation>请指定月数（--months）。</translation>
    </message>
    <message>
        <source>Decision: %1, or its word in the form.</source>
        <translation>答复结果：%1，也可以用表中的说法。</translation>
    </message>
    <message>
        <source>The clock is off until %1.</source>
        <translation>停表至%1。</translation>
    </message>
    <message>
        <source> (reason: %1)</source>
        <translation>（理由：%1）</translation>
    </message>
    <message>
        <source>Kind of applicant: %1.</source>
        <translation>申请人类别：%1。</translation>
    </message>
    <message>
        <source>Channel: %1.</source>
        <translation>渠道：%1。</translation>
    </message>
    <message>
        <source>What was done: %1.</source>
        <translation>步骤：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 rows could be taken.</source>
        <translation>可导入%1行（共%2行）。</translation>
    </message>
    <message>
        <source>The year %1 is open again. Close it when the correction is done.</source>
        <translation>%1年已重新开账。更正完成后请再次结账。</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) anonymised; remarks and notes stay as they were written.</source>
        <translation>
            <numerusform>已匿名化%n名申请人；备注和记录中的文字原样保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those of a state: %1; period_over: what was awaited of somebody else did not come in its period.</source>
        <translation>只列某一状态的：%1；period_over 指补正、缴费或征求意见期限已过。</translation>
    </message>
    <message>
        <source>CSV or XLSX; a workbook tells the steps in a second sheet.</source>
        <translation>CSV 或 XLSX；XLSX 的第二张工作表为办理过程。</translation>
    </message>
    <message>
        <source>Writes every step to this file too, CSV or XLSX.</source>
        <translation>另将办理过程逐步写入此文件（CSV 或 XLSX）。</translation>
    </message>
    <message>
        <source>With name, contact, what is wanted, remarks, and notes and proofs of the steps.</source>
        <translation>含姓名、联系方式、所需信息、备注以及办理步骤的备注和凭证。</translation>
    </message>
    <message>
        <source>Only if the record still has this version; else nothing is changed.</source>
        <translation>仅当记录仍为该版本时才更改，否则不作任何改动。</translation>
    </message>
    <message>
        <source>Kind of case: %1.</source>
        <translation>案件类别：%1。</translation>
    </message>
    <message>
        <source>Day of acceptance, YYYY-MM-DD.</source>
        <translation>受理日，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Day it ended; empty while it is pending.</source>
        <translation>审结日；尚未审结的留空。</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>结果：%1。</translation>
    </message>
    <message>
        <source>Number of the application it is about.</source>
        <translation>所涉申请的编号。</translation>
    </message>
    <message>
        <source>Registers a reconsideration or court case.</source>
        <translation>登记一件行政复议或行政诉讼案件。</translation>
    </message>
    <message>
        <source>Lists reconsideration and court cases.</source>
        <translation>列出行政复议和行政诉讼案件。</translation>
    </message>
    <message>
        <source>Only those pending or ended in this year.</source>
        <translation>只列该年度未审结或审结的。</translation>
    </message>
    <message>
        <source>Changes or removes a case; only what is named is changed, an empty text clears.</source>
        <translation>更改或删除案件；只改写明的各项，空值表示清除。</translation>
    </message>
    <message>
        <source>Its id, see list.</source>
        <translation>其 id，见 list。</translation>
    </message>
    <message>
        <source>Day of the stage, YYYY-MM-DD.</source>
        <translation>该环节的日期，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>What happened: hearing, second instance …</source>
        <translation>环节内容：开庭、二审等。</translation>
    </message>
    <message>
        <source>Tell what happened (--text).</source>
        <translation>请写明环节内容（--text）。</translation>
    </message>
    <message>
        <source>cases is followed by add, list, change, stage or remove.</source>
        <translation>cases 之后应为 add、list、change、stage 或 remove。</translation>
    </message>
    <message>
        <source>Lists the office&apos;s own figures of a year.</source>
        <translation>列出某年度的自有指标。</translation>
    </message>
    <message>
        <source>Sets an own figure of a year.</source>
        <translation>填写某年度的一项自有指标。</translation>
    </message>
    <message>
        <source>Removes an own figure of a year.</source>
        <translation>删除某年度的一项自有指标。</translation>
    </message>
    <message>
        <source>Its key; the prose names it {{ind.KEY}}.</source>
        <translation>指标的键；正文中以 {{ind.键}} 引用。</translation>
    </message>
    <message>
        <source>Its value as offices write it: 1126, 2.5, 600余; may be empty.</source>
        <translation>数值，按习惯写法：1126、2.5、600余；可以为空。</translation>
    </message>
    <message>
        <source>What it counts; usual figures have a name already.</source>
        <translation>指标名称；常用指标已有名称。</translation>
    </message>
    <message>
        <source>Its unit.</source>
        <translation>计量单位。</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>数据来源。</translation>
    </message>
    <message>
        <source>indicators is followed by set, list or remove.</source>
        <translation>indicators 之后应为 set、list 或 remove。</translation>
    </message>
    <message>
        <source>Day of publication, YYYY-MM-DD; it decides the year.</source>
        <translation>公开日，YYYY-MM-DD；据此确定年度。</translation>
    </message>
    <message>
        <source>Key or name in the office&apos;s catalogue; normative for normative documents.</source>
        <translation>主动公开基本目录中的键或名称；规范性文件为 normative。</translation>
    </message>
    <message>
        <source>Channel: %1; may be repeated.</source>
        <translation>公开渠道：%1；可重复。</translation>
    </message>
    <message>
        <source>Day of the review before publication, YYYY-MM-DD.</source>
        <translation>公开前审查日，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>What the review said: %1.</source>
        <translation>审查结果：%1。</translation>
    </message>
    <message>
        <source>Registers an item disclosed on own initiative.</source>
        <translation>登记一条主动公开信息。</translation>
    </message>
    <message>
        <source>Lists the items disclosed on own initiative.</source>
        <translation>列出主动公开信息。</translation>
    </message>
    <message>
        <source>Only those published in this year.</source>
        <translation>只列该年度公开的。</translation>
    </message>
    <message>
        <source>Changes or removes an item; only what is named is changed, an empty text clears.</source>
        <translation>更改或删除主动公开信息；只改写明的各项，空值表示清除。</translation>
    </message>
    <message>
        <source>items is followed by add, list, change or remove.</source>
        <translation>items 之后应为 add、list、change 或 remove。</translation>
    </message>
    <message>
        <source>gongkai-cli COMMAND [OPTIONS]: annual reports on government information disclosure.
Commands: formats, convert, check, export, sign, verify, report, applications, cases, items, indicators, deadline, fee.
gongkai-cli COMMAND --help tells more.
Exit status: 0 done; 1 done, and something was found; 2 the call is wrong; 3 the input was refused; 4 refused by state, permission or rule.</source>
        <translation>gongkai-cli 命令 [选项]：政府信息公开工作年度报告。
命令：formats、convert、check、export、sign、verify、report、applications、cases、items、indicators、deadline、fee。
详细说明见 gongkai-cli 命令 --help。
退出状态：0 完成；1 完成，但发现问题；2 命令写法有误；3 输入被拒绝；4 因状态、权限或规则被拒绝。</translation>
    </message>
    <message>
        <source>Begins from the agency&apos;s report of the year before: its data, headings and carry-over.</source>
        <translation>从本单位上年年报开始：带入单位信息、标题结构和结转数字。</translation>
    </message>
    <message>
        <source>With --from-last-year: its text too, marked as taken over until it is edited.</source>
        <translation>与 --from-last-year 合用：连同正文带入，修改之前标为沿用。</translation>
    </message>
    <message>
        <source>--with-prose goes with --from-last-year.</source>
        <translation>--with-prose 要与 --from-last-year 一起用。</translation>
    </message>
</context>
<context>
    <name>gongkai::Counts</name>
    <message>
        <source>Applications legally received in %1</source>
        <translation>%1年收到的申请（按法定收到日）</translation>
    </message>
    <message>
        <source>Applications answered or closed in %1</source>
        <translation>%1年办结的申请</translation>
    </message>
    <message>
        <source>Applications received before %1 and not closed before it</source>
        <translation>%1年以前收到、至%1年初尚未办结的申请</translation>
    </message>
    <message>
        <source>Applications received by the end of %1 and not closed by then</source>
        <translation>%1年底以前收到、至%1年底尚未办结的申请</translation>
    </message>
    <message>
        <source>Cases ended in %1</source>
        <translation>%1年审结的案件</translation>
    </message>
    <message>
        <source>Cases accepted by the end of %1 and pending then</source>
        <translation>%1年底以前受理、至%1年底尚未审结的案件</translation>
    </message>
    <message>
        <source>Cases ended in %1 with this result, and cases pending at its end</source>
        <translation>%1年以此结果审结的案件，以及至%1年底尚未审结的案件</translation>
    </message>
    <message>
        <source>Items disclosed on our own initiative in %1</source>
        <translation>%1年主动公开的信息</translation>
    </message>
    <message>
        <source>Fees paid in %1, in yuan</source>
        <translation>%1年收取的费用（元）</translation>
    </message>
    <message>
        <source>The office&apos;s own figure for %1</source>
        <translation>本单位登记的%1年指标</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Kind of applicant: %1</source>
        <translation>申请人类别：%1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>渠道：%1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>办理结果：%1</translation>
    </message>
    <message>
        <source>Closed after an extension</source>
        <translation>延期后办结</translation>
    </message>
    <message>
        <source>Closed without an extension</source>
        <translation>未延期办结</translation>
    </message>
    <message>
        <source>Kind of case: %1</source>
        <translation>案件类别：%1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Published by: %1</source>
        <translation>公开渠道：%1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>normative document</source>
        <translation>规范性文件</translation>
    </message>
</context>
<context>
    <name>gongkai::CountsModel</name>
    <message>
        <source>Computed from the other cells</source>
        <translation>由其他单元格计算得出</translation>
    </message>
    <message>
        <source>The register does not count this; it is entered in the report.</source>
        <translation>台账不统计此项；请在年报中填写。</translation>
    </message>
    <message>
        <source>— : no such figure is kept for this year.</source>
        <translation>“—”：本年度没有登记此项数据。</translation>
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
    <name>gongkai::DayField</name>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Choose from the calendar (F4)</source>
        <translation>从日历中选择（F4）</translation>
    </message>
</context>
<context>
    <name>gongkai::DeskPage</name>
    <message>
        <source>Figures of the &amp;year</source>
        <translation>数字年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Closure rate</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>按时办结率</translation>
    </message>
    <message>
        <source>Average time</source>
        <translation>平均用时</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转下年</translation>
    </message>
    <message>
        <source>Disclosed proactively</source>
        <translation>主动公开</translation>
    </message>
    <message>
        <source>Reviews / suits</source>
        <translation>行政复议 / 诉讼</translation>
    </message>
    <message>
        <source>To do: applications</source>
        <translation>待办：依申请公开</translation>
    </message>
    <message>
        <source>&amp;All open</source>
        <translation>全部在办(&amp;A)</translation>
    </message>
    <message>
        <source>Opens all open applications in the register.</source>
        <translation>在台账中打开全部在办申请。</translation>
    </message>
    <message>
        <source>open applications</source>
        <translation>在办申请</translation>
    </message>
    <message>
        <source>Applications overdue or due within 5 working days</source>
        <translation>逾期或 5 个工作日内到期的申请</translation>
    </message>
    <message>
        <source>Register an application…</source>
        <translation>登记申请…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1年：%2</translation>
    </message>
    <message>
        <source>%1 ÷ (%2+%3)</source>
        <translation>%1 ÷（%2＋%3）</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超期办结 %1 件</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>pending %1 / %2</source>
        <translation>尚未审结 %1 / %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>结转下年</translation>
    </message>
    <message>
        <source>closed late</source>
        <translation>超期办结</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>逾期 %1 件</translation>
    </message>
    <message>
        <source>Due today %1</source>
        <translation>今日到期 %1 件</translation>
    </message>
    <message>
        <source>Within 1 working day %1</source>
        <translation>1 个工作日内 %1 件</translation>
    </message>
    <message>
        <source>Within 5 working days %1</source>
        <translation>5 个工作日内 %1 件</translation>
    </message>
    <message>
        <source>Period over %1</source>
        <translation>期限已过 %1 件</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due within 5 working days.</source>
        <translation>没有逾期的申请，5 个工作日内也没有到期的申请。</translation>
    </message>
    <message>
        <source>No application is registered yet. Register the first, or import the list you have (menu Register, Import applications).</source>
        <translation>还没有登记申请。请登记第一件，或导入已有的台账（菜单“台账 → 导入申请”）。</translation>
    </message>
</context>
<context>
    <name>gongkai::DeskReports</name>
    <message>
        <source>Annual reports</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>A&amp;ll reports…</source>
        <translation>全部年报(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation>新建年报(&amp;N)…</translation>
    </message>
    <message>
        <source>Reports, the one saved last first</source>
        <translation>年报，最近保存的在前</translation>
    </message>
    <message>
        <source>There is no report yet. Begin one with &quot;New report&quot;; the register fills its tables on the page of statistics with &quot;Make report&quot;.</source>
        <translation>还没有年报。请点“新建年报”；也可在台账的“统计”页点“生成年报”，由台账填好表格。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不出来</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>%1 公布</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) open</source>
        <translation>
            <numerusform>错误 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>no error</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>was to be published by %1</source>
        <translation>应于 %1 前公布，已过期</translation>
    </message>
    <message>
        <source>to be published by %1</source>
        <translation>公布期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>已过%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>governments</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有单位</translation>
    </message>
    <message>
        <source>For %1 (%2): by %3, %4</source>
        <translation>%1年度报告（%2）：%3 前公布，%4</translation>
    </message>
</context>
<context>
    <name>gongkai::Differences</name>
    <message>
        <source>Explanations</source>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n 条说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Particulars that are not printed</source>
        <translation>不印出的细节</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Signing agency</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Under the annex</source>
        <translation>附表下的署名</translation>
    </message>
    <message>
        <source>blanks are 0</source>
        <translation>空格均为 0</translation>
    </message>
    <message>
        <source>blanks are not confirmed</source>
        <translation>空格未确认</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1：理由</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>set otherwise</source>
        <translation>编排不同</translation>
    </message>
</context>
<context>
    <name>gongkai::DisclosedDialog</name>
    <message>
        <source>may be disclosed</source>
        <translation>予以公开</translation>
    </message>
    <message>
        <source>may be disclosed in part</source>
        <translation>部分公开</translation>
    </message>
    <message>
        <source>must not be disclosed</source>
        <translation>不予公开</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未审查</translation>
    </message>
    <message>
        <source>Review comes before publication: Regulation art. 17.</source>
        <translation>应先审查后公开（条例第17条）。</translation>
    </message>
    <message>
        <source>Published without review. %1</source>
        <translation>未经审查即公开。%1</translation>
    </message>
    <message>
        <source>Published although the review said no. %1</source>
        <translation>审查结果为不予公开，但已公开。%1</translation>
    </message>
    <message>
        <source>Published before the review of %1. %2</source>
        <translation>公开在前，审查在后（%1 审查）。%2</translation>
    </message>
    <message>
        <source>New item disclosed</source>
        <translation>登记主动公开信息</translation>
    </message>
    <message>
        <source>Item disclosed</source>
        <translation>主动公开信息</translation>
    </message>
    <message>
        <source>Save &amp;changes</source>
        <translation>保存修改(&amp;C)</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>（未归类）</translation>
    </message>
    <message>
        <source>%1 (not in force on this day)</source>
        <translation>%1（该日不在目录中）</translation>
    </message>
    <message>
        <source>Day of publication: enter it; it decides the year of count.</source>
        <translation>公开日：请填写，统计年度由此确定。</translation>
    </message>
    <message>
        <source>Day of publication: &quot;%1&quot; is no day.</source>
        <translation>公开日：“%1”不是日期。</translation>
    </message>
    <message>
        <source>Day of publication: the day lies in the future.</source>
        <translation>公开日：不能晚于今天。</translation>
    </message>
    <message>
        <source>Title: enter what was disclosed.</source>
        <translation>标题：请填写公开的信息。</translation>
    </message>
    <message>
        <source>Reviewed on: &quot;%1&quot; is no day.</source>
        <translation>审查日：“%1”不是日期。</translation>
    </message>
    <message>
        <source>Reviewed on: the day lies in the future.</source>
        <translation>审查日：不能晚于今天。</translation>
    </message>
    <message>
        <source>No channel is ticked: the item counts as disclosed, but under no channel.</source>
        <translation>未勾选公开渠道：计入主动公开总数，但不计入任何渠道。</translation>
    </message>
</context>
<context>
    <name>gongkai::DisclosedPage</name>
    <message>
        <source>Published</source>
        <translation>公开日</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>公开渠道</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Review before publication</source>
        <translation>公开前审查</translation>
    </message>
    <message>
        <source>Record &amp;item…</source>
        <translation>登记信息(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;dit item…</source>
        <translation>修改信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move item…</source>
        <translation>删除信息(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Catalogue of disclosure…</source>
        <translation>公开目录(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Find items</source>
        <translation>查找信息</translation>
    </message>
    <message>
        <source>Find in title, number, unit</source>
        <translation>查找标题、文号、单位</translation>
    </message>
    <message>
        <source>Items disclosed on own initiative</source>
        <translation>主动公开信息</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Only with a problem of review (%1)</source>
        <translation>只看审查有问题的（%1）(&amp;O)</translation>
    </message>
    <message>
        <source>Disclosed in %1: %2</source>
        <translation>%1年主动公开 %2</translation>
    </message>
    <message>
        <source>of these normative documents %1</source>
        <translation>其中规范性文件 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that the review kept back are not counted.</source>
        <translation>
            <numerusform>审查结果为不予公开的%n条不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>No items are recorded for %1. Counters of the year can be entered under own figures instead.</source>
        <translation>%1年没有逐条登记的信息。也可以在“自有指标”中直接填写全年数量。</translation>
    </message>
    <message>
        <source>Saved under %1, the year of its publication.</source>
        <translation>已保存，计入公开日所在的%1年。</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>删除信息</translation>
    </message>
    <message>
        <source>Remove this item from the register? It cannot be brought back.
%1</source>
        <translation>从台账中删除这条信息？删除后不能恢复。
%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>No item is recorded for this year. &quot;Record item&quot; adds one with its review before publication.</source>
        <translation>本年度没有登记主动公开信息。点“登记信息”登记，并记下公开前审查。</translation>
    </message>
</context>
<context>
    <name>gongkai::DocumentList</name>
    <message>
        <source>not looked up yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>file unchanged</source>
        <translation>文件未变</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>file cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move link…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>本件申请的文件</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>The file lies at: %1</source>
        <translation>文件位置：%1</translation>
    </message>
    <message>
        <source>No document is linked. Files stay where they are; the register keeps where, and whether they are still the same.</source>
        <translation>还没有文件。文件保留在原处，登记簿只记录位置，并核对是否改动。</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is linked already.</source>
        <translation>%1 已经列入。</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer listed with the case. The file itself stays where it is.</source>
        <translation>“%1”将不再列入本件申请。文件本身保留在原处。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
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
    <message>
        <source>Figures from the register</source>
        <translation>从台账取数</translation>
    </message>
    <message>
        <source>Take over from last year</source>
        <translation>沿用上年段落</translation>
    </message>
    <message>
        <source>Answer to last year&apos;s problem</source>
        <translation>回应上年问题</translation>
    </message>
    <message>
        <source>Keep my version</source>
        <translation>保留本窗口的版本</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>采用对方的版本</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>替换文字</translation>
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
    <message>
        <source>%1 is larger than %2 MB. Nothing was read; read it in parts.</source>
        <translation>%1 大于 %2 MB。未读入任何内容；请分成几部分读入。</translation>
    </message>
    <message>
        <source>%1: tables of the kind .%2 cannot be read. Save it as .xlsx or .csv and try again.</source>
        <translation>%1：不能读取 .%2 格式的表格。请另存为 .xlsx 或 .csv 后重试。</translation>
    </message>
    <message>
        <source>The file is wrong at %1: %2. Nothing was changed.</source>
        <translation>文件在 %1 处有误：%2。未作任何改动。</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>The day is missing or does not exist.</source>
        <translation>日期未填写或不存在。</translation>
    </message>
    <message>
        <source>%1 is no possible day here: it does not exist, lies in the future, or before what it follows.</source>
        <translation>%1 不能作为此处的日期：日期不存在、晚于今天，或早于前一步骤。</translation>
    </message>
    <message>
        <source>This is needed and is missing.</source>
        <translation>此项必填，尚未填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible here.</source>
        <translation>此处不能为“%1”。</translation>
    </message>
    <message>
        <source>The year %1 is closed and this would change its figures. Nothing was changed. If the figures are wrong, open the year again with a reason (correction), put it right, and close it.</source>
        <translation>%1年已结账，此项操作会改变该年度的数据。未作任何改动。数据有误的，请说明理由重新开账，更正后再结账。</translation>
    </message>
    <message>
        <source>%1 is in the register already.</source>
        <translation>台账中已有 %1。</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Your entries are kept in this window; save a copy before you reload.</source>
        <translation>其他人已先行保存。填写的内容保留在本窗口；请先另存副本，再重新读入。</translation>
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
    <name>gongkai::FindBar</name>
    <message>
        <source>&amp;Case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>区分全半角(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>大写字母与小写字母视为不同</translation>
    </message>
    <message>
        <source>Tell full-width signs from half-width ones</source>
        <translation>全角与半角视为不同</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace w&amp;ith:</source>
        <translation>替换为(&amp;I)：</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n paragraph(s) stand as in last year&apos;s report: %1.</source>
        <translation>
            <numerusform>有%n段与上年年报相同，尚未修改：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year&apos;s report named %1 problems and measures; %2 of them are not answered.</source>
        <translation>上年年报提出问题和措施%1条，尚有%2条没有回应。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be &quot;%2&quot;.</source>
        <translation>“%1”应为“%2”。</translation>
    </message>
    <message>
        <source>As last year</source>
        <translation>沿用上年</translation>
    </message>
    <message>
        <source>Last year&apos;s problems</source>
        <translation>上年的问题</translation>
    </message>
    <message>
        <source>Slip of the pen</source>
        <translation>笔误</translation>
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
    <name>gongkai::GuideBar</name>
    <message>
        <source>&amp;Do not offer this again</source>
        <translation>不再提示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一步(&amp;P)</translation>
    </message>
    <message>
        <source>The guide goes through the report with you, part by part, and says what belongs where.</source>
        <translation>填报向导逐部分带您填写，并说明每一部分写什么。</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>暂不(&amp;O)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. %4</source>
        <translation>第 %1 步，共 %2 步：%3。%4</translation>
    </message>
    <message>
        <source>Fini&amp;sh</source>
        <translation>完成(&amp;S)</translation>
    </message>
    <message>
        <source>G&amp;o on</source>
        <translation>下一步(&amp;O)</translation>
    </message>
    <message>
        <source>Leave the g&amp;uide</source>
        <translation>退出向导(&amp;U)</translation>
    </message>
    <message>
        <source>Check the title and the agency, and enter the day of signing and how the office can be reached.</source>
        <translation>核对标题和单位名称，填写落款日期和联系方式。</translation>
    </message>
    <message>
        <source>Fill in the annex if your office attaches it.</source>
        <translation>本单位附此表的，请填写。</translation>
    </message>
    <message>
        <source>Fill in every cell of the tables; where there was nothing, enter 0 or confirm the blanks.</source>
        <translation>表格每一格都要填写；没有的填 0，或确认空格均为 0。</translation>
    </message>
    <message>
        <source>Write this part; Guidance at the right says what belongs in it.</source>
        <translation>填写本部分；写什么，见右侧“填写说明”。</translation>
    </message>
</context>
<context>
    <name>gongkai::ImportDialog</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Head in the file</source>
        <translation>文件中的列名</translation>
    </message>
    <message>
        <source>Field of the register</source>
        <translation>台账字段</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几行的值</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>none: then the row is wrong</source>
        <translation>不设（该行按有误处理）</translation>
    </message>
    <message>
        <source>When a row is wrong, nothing is taken: put the file right and import it again.</source>
        <translation>有一行有误，就都不导入：改正文件后重新导入。</translation>
    </message>
    <message>
        <source>Rows that are wrong or known already are left out and listed.</source>
        <translation>有误或已登记的行不导入，并列出清单。</translation>
    </message>
    <message>
        <source>The file has no rows below its head. Nothing can be imported.</source>
        <translation>文件只有列名，没有数据行，没有可导入的内容。</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>other sheets, not read: %1</source>
        <translation>其他工作表（未读取）：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Field for column %1 %2</source>
        <translation>%1 列“%2”对应的字段</translation>
    </message>
    <message>
        <source>%1 is chosen for the columns %2 and %3; choose it once.</source>
        <translation>“%1”同时对应 %2 列和 %3 列；请只选一列。</translation>
    </message>
    <message>
        <source>Still needed: %1. Choose the columns, or below the table what holds where the file tells none.</source>
        <translation>还缺：%1。请选择对应的列，或在表下方设定文件未注明时的取值。</translation>
    </message>
    <message>
        <source>The file is long: it is checked when you press Check.</source>
        <translation>文件较大：按“检查”后再逐行检查。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Checking, row %1…</source>
        <translation>正在检查，第 %1 行…</translation>
    </message>
    <message>
        <source>%1 rows: %2 can be taken</source>
        <translation>共 %1 行：可导入 %2 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows imported</source>
        <translation>已导入 %1 行（共 %2 行）</translation>
    </message>
    <message>
        <source>, %1 are wrong, %2 are in the register already or stand twice in the file</source>
        <translation>，有误 %1 行，已登记或文件内重复 %2 行</translation>
    </message>
    <message>
        <source>, %1 are wrong or known already; the first %2 are listed</source>
        <translation>，有误或已登记 %1 行（列出前 %2 行）</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source> Not imported: %1.</source>
        <translation>不导入的列：%1。</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>导入 %1 行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>To the register</source>
        <translation>返回台账</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Rows are wrong: put the file right, or take the good rows only.</source>
        <translation>有的行有误：请改正文件，或选“只导入无误的行”。</translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>没有可导入的行。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Importing, row %1 of %2…</source>
        <translation>正在导入，第 %1 行，共 %2 行…</translation>
    </message>
    <message>
        <source> Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>%1-problems</source>
        <translation>%1-问题清单</translation>
    </message>
    <message>
        <source>Save problems</source>
        <translation>保存问题清单</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>gongkai::IndicatorsPage</name>
    <message>
        <source>&amp;Save again</source>
        <translation>重新保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>添加一行(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;usual figure…</source>
        <translation>添加常用指标(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Copy rows of last year</source>
        <translation>沿用上年各行(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move row…</source>
        <translation>删除一行(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>About</source>
        <translation>约数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Own figures of the year</source>
        <translation>本年度自有指标</translation>
    </message>
    <message>
        <source>Type into a cell; it is saved at once. Figures like 600余 are marked as about. What the office does not count stays blank.</source>
        <translation>在单元格中填写，随填随存。“600余”这样的数自动标为约数。没有统计的，数值留空。</translation>
    </message>
    <message>
        <source>Entries not saved</source>
        <translation>有内容未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 cannot be saved as they are: the value is no number, or the name is missing. What was typed there would be lost.</source>
        <translation>
            <numerusform>%1年有%n行不能保存：数值不是数字，或没有填写指标名称。离开后，这些内容不再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>放弃这些内容</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回填写</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约数</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>准确数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number and was not saved; write it out in digits.</source>
        <translation>“%1”不是数字，未保存；请完整写成数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number in %2 and was not saved.</source>
        <translation>“%1”不是以“%2”为单位的数字，未保存。</translation>
    </message>
    <message>
        <source> The value is still %1.</source>
        <translation>原值 %1 保留。</translation>
    </message>
    <message>
        <source>Enter what the figure counts; without it the row is not saved.</source>
        <translation>请填写指标名称；没有名称，本行不保存。</translation>
    </message>
    <message>
        <source>Not used: single items are recorded for this year and counted instead.</source>
        <translation>不采用：本年度已逐条登记信息，按登记数统计。</translation>
    </message>
    <message>
        <source>Fills the statistical table.</source>
        <translation>填入统计表。</translation>
    </message>
    <message>
        <source>Not saved; the entries stay in this table. %1</source>
        <translation>未保存，填写的内容保留在表中。%1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1, except %n row(s); see their notes.</source>
        <translation>
            <numerusform>已保存 %1，另有%n行未保存，见“说明”栏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All usual figures are in the table already.</source>
        <translation>常用指标都已在表中。</translation>
    </message>
    <message>
        <source>Add usual figure</source>
        <translation>添加常用指标</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>指标(&amp;F)</translation>
    </message>
    <message>
        <source>There are no figures of %1 to copy.</source>
        <translation>没有%1年的指标可以沿用。</translation>
    </message>
    <message>
        <source>All rows of %1 are in the table already.</source>
        <translation>%1年的各行都已在表中。</translation>
    </message>
    <message>
        <source>Choose the row first.</source>
        <translation>请先选择要删除的行。</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>删除一行</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with its value? It cannot be brought back.</source>
        <translation>删除“%1”及其数值？删除后不能恢复。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>请选择(&amp;D)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1：没有这一项</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>其他人已更改</translation>
    </message>
    <message>
        <source>Somebody else changed the figures of %1 meanwhile. Otherwise than in this table they have:
%2</source>
        <translation>其他人已先行更改%1年的指标。对方与本表的不同之处：
%2</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>保存本表</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>读入对方的</translation>
    </message>
</context>
<context>
    <name>gongkai::LastYearPane</name>
    <message>
        <source>&amp;Column</source>
        <translation>栏目(&amp;C)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Figures of this year and last year</source>
        <translation>本年与上年的数字</translation>
    </message>
    <message>
        <source>Double-click, or Enter, goes to the figure.</source>
        <translation>双击或按回车，转到该数字。</translation>
    </message>
    <message>
        <source>Last year&apos;s text of this part</source>
        <translation>本部分上年的正文</translation>
    </message>
    <message>
        <source>Take this &amp;paragraph over</source>
        <translation>沿用这一段(&amp;P)</translation>
    </message>
    <message>
        <source>Puts the chosen paragraph into this part. It counts as last year&apos;s until it is edited.</source>
        <translation>把所选段落放进本部分；修改之前算作沿用上年。</translation>
    </message>
    <message>
        <source>The store holds no report of this agency for %1.</source>
        <translation>库中没有本单位%1年的年报。</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1年年报</translation>
    </message>
    <message>
        <source>The report of %1 has nothing in this part.</source>
        <translation>%1年年报的本部分没有内容。</translation>
    </message>
    <message>
        <source>from 0</source>
        <translation>上年为0</translation>
    </message>
    <message>
        <source>over 5×</source>
        <translation>超过5倍</translation>
    </message>
    <message>
        <source>More than five times last year&apos;s figure. Please check.</source>
        <translation>超过上年数的五倍，请核对。</translation>
    </message>
    <message>
        <source>under 1/5</source>
        <translation>不足1/5</translation>
    </message>
    <message>
        <source>Less than a fifth of last year&apos;s figure. Please check.</source>
        <translation>不足上年数的五分之一，请核对。</translation>
    </message>
</context>
<context>
    <name>gongkai::LegalCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>登记案件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Save &amp;changes</source>
        <translation>保存修改(&amp;C)</translation>
    </message>
    <message>
        <source>empty while pending</source>
        <translation>未审结则不填</translation>
    </message>
    <message>
        <source>number in the register; may be empty</source>
        <translation>台账中的编号，可不填</translation>
    </message>
    <message>
        <source>One a line, for example: 2024-05-06 hearing</source>
        <translation>每行一项，例：2024-05-06 开庭</translation>
    </message>
    <message>
        <source>There is no application %1 in the register. Check the number, or leave it empty.</source>
        <translation>台账中没有编号为 %1 的申请。请核对编号，或不填。</translation>
    </message>
    <message>
        <source>Accepted on: enter the day; it decides the year of count.</source>
        <translation>受理日：请填写，统计年度由此确定。</translation>
    </message>
    <message>
        <source>Accepted on: &quot;%1&quot; is no day.</source>
        <translation>受理日：“%1”不是日期。</translation>
    </message>
    <message>
        <source>Accepted on: the day lies in the future.</source>
        <translation>受理日：不能晚于今天。</translation>
    </message>
    <message>
        <source>Ended on: &quot;%1&quot; is no day.</source>
        <translation>审结日：“%1”不是日期。</translation>
    </message>
    <message>
        <source>Ended on: the day lies in the future.</source>
        <translation>审结日：不能晚于今天。</translation>
    </message>
    <message>
        <source>Ended on: the day lies before the day of acceptance.</source>
        <translation>审结日：不能早于受理日。</translation>
    </message>
    <message>
        <source>Result: choose it, as the case has ended.</source>
        <translation>结果：案件已审结，请选择结果。</translation>
    </message>
    <message>
        <source>Stages, line %1: begin with the day, then a blank.</source>
        <translation>办理过程第%1行：请先写日期，空一格再写事项。</translation>
    </message>
    <message>
        <source>Since 2024 reconsideration usually comes before a suit against a refusal (Reconsideration Act art. 23). Check the kind.</source>
        <translation>2024年起，不服不予公开的一般应先申请行政复议（行政复议法第23条）。请核对类别。</translation>
    </message>
</context>
<context>
    <name>gongkai::LegalCasesPage</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Authority or court</source>
        <translation>复议机关或法院</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理日</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>审结日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>涉及的申请</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record &amp;case…</source>
        <translation>登记案件(&amp;C)…</translation>
    </message>
    <message>
        <source>E&amp;dit case…</source>
        <translation>修改案件(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move case…</source>
        <translation>删除案件(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Show a&amp;ll cases</source>
        <translation>显示全部案件(&amp;L)</translation>
    </message>
    <message>
        <source>Reconsideration and court cases</source>
        <translation>行政复议和行政诉讼案件</translation>
    </message>
    <message>
        <source>How table 4 counts the cases</source>
        <translation>表四的统计数</translation>
    </message>
    <message>
        <source>%1 at the end of the year; since then: %2</source>
        <translation>年底%1；此后：%2</translation>
    </message>
    <message>
        <source>all results</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>全部类别</translation>
    </message>
    <message numerus="yes">
        <source>Shown are only: %1, %2 in %3 (%n case(s))</source>
        <translation>
            <numerusform>只显示%3年的：%1，%2（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The form of this year has no row for pending cases; it counts them under other results.</source>
        <translation>本年度的统计表没有“尚未审结”一行，未审结的计入其他情形。</translation>
    </message>
    <message>
        <source>Saved. The case is not counted in %1 and therefore not shown here.</source>
        <translation>已保存。该案不计入%1年，故不在此显示。</translation>
    </message>
    <message>
        <source>Remove case</source>
        <translation>删除案件</translation>
    </message>
    <message>
        <source>Remove this case from the register? It cannot be brought back.
%1</source>
        <translation>从台账中删除该案件？删除后不能恢复。
%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>No reconsideration or court case was pending or ended in this year. &quot;Record case&quot; adds one; table 4 counts them.</source>
        <translation>本年度没有未审结或审结的行政复议、行政诉讼案件。点“登记案件”登记；表四据此统计。</translation>
    </message>
</context>
<context>
    <name>gongkai::LetterDialog</name>
    <message>
        <source>The office&apos;s own templates were not read; the shipped ones are used. %1</source>
        <translation>本单位自己的模板无法读取，暂用程序自带的模板。%1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>has no number</source>
        <translation>此文书不编文号</translation>
    </message>
    <message>
        <source>There is no letter for this case.</source>
        <translation>没有适用于本件申请的文书。</translation>
    </message>
    <message>
        <source>Day: &quot;%1&quot; is no day.</source>
        <translation>日期：“%1”不是日期。</translation>
    </message>
    <message>
        <source>The agency&apos;s name, address and courts are entered once under &quot;This agency…&quot;.</source>
        <translation>机关名称、地址、复议机关和法院尚未填写。在“本单位信息…”中填写一次，以后自动填入。</translation>
    </message>
    <message>
        <source>The letter tells a third party who applies. Take name and contact out.</source>
        <translation>这封函会让第三方知道申请人是谁。请删去姓名（名称）和联系方式。</translation>
    </message>
    <message>
        <source>Missing, marked 【】 in the letter: %1</source>
        <translation>尚未填写，文书中以【】标出：%1</translation>
    </message>
    <message>
        <source>The letter tells a third party who applies.</source>
        <translation>这封函会让第三方知道申请人是谁。</translation>
    </message>
    <message>
        <source>Missing: %1. They stand marked 【】 in the letter, to be filled in there.</source>
        <translation>尚未填写：%1。文书中以【】标出，需在文书中补填。</translation>
    </message>
    <message>
        <source>Make it all the same</source>
        <translation>仍然生成</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Make letter</source>
        <translation>生成文书</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>The letter is written and linked to the case:
%1</source>
        <translation>文书已生成，并已列入本件申请的文件：
%1</translation>
    </message>
    <message>
        <source>%1 was used meanwhile. Nothing was written; the next number is proposed.</source>
        <translation>文号 %1 刚被他人使用。文书没有生成；已改为下一个文号。</translation>
    </message>
    <message>
        <source>What was typed into the letter is not kept.</source>
        <translation>填写的内容尚未生成文书，关闭后不保留。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gongkai::LetterTemplateDialog</name>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>{{field}} is replaced by what the case says. Before a line, 〔标题〕 makes a heading, 〔如有：field〕 prints the line only with this field, 〔如无：field〕 only without it.</source>
        <translation>{{字段}} 会换成本件申请的内容。行首的〔标题〕表示小标题；〔如有：字段〕表示该字段有内容时才印出这一行，〔如无：字段〕表示没有内容时才印出。</translation>
    </message>
    <message>
        <source>This is the office&apos;s own text.</source>
        <translation>现用本单位自己的文本。</translation>
    </message>
    <message>
        <source>This is the shipped text.</source>
        <translation>现用程序自带的文本。</translation>
    </message>
    <message>
        <source>Title: enter one.</source>
        <translation>标题：请填写。</translation>
    </message>
    <message>
        <source>Title: there is no field &quot;%1&quot;.</source>
        <translation>标题：没有“%1”这个字段。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; has no text after it.</source>
        <translation>第%1行：“%2”后面没有文字。</translation>
    </message>
    <message>
        <source>Line %1: there is no field &quot;%2&quot;.</source>
        <translation>第%1行：没有“%2”这个字段。</translation>
    </message>
    <message>
        <source>Paragraphs: enter at least one.</source>
        <translation>段落：请至少填写一段。</translation>
    </message>
    <message>
        <source>The letter to a third party does not name the applicant.</source>
        <translation>征求第三方意见函不得写明申请人。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>The office&apos;s own text of &quot;%1&quot; is removed. Letters made already stay as they are.</source>
        <translation>将删除本单位自己的《%1》文本，恢复程序自带的文本。已经生成的文书不受影响。</translation>
    </message>
    <message>
        <source>Remove own text</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The changes to the text are not saved.</source>
        <translation>对文本的改动尚未保存。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
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
    <message>
        <source>&amp;Figures from the register…</source>
        <translation>从台账取数(&amp;F)…</translation>
    </message>
    <message>
        <source>Cases behind the fi&amp;gure</source>
        <translation>查看数字对应的申请(&amp;G)</translation>
    </message>
    <message>
        <source>Register - Gongkai</source>
        <translation>台账 - 公开年报</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>台账(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Register an application…</source>
        <translation>登记申请(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import applications…</source>
        <translation>导入申请(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>导出清单(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Year-end closing…</source>
        <translation>年末结账(&amp;Y)…</translation>
    </message>
    <message>
        <source>Working days and &amp;holidays…</source>
        <translation>工作日与节假日(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Agency and numbers…</source>
        <translation>单位与编号(&amp;A)…</translation>
    </message>
    <message>
        <source>Anony&amp;mise closed files…</source>
        <translation>已办结申请匿名化(&amp;M)…</translation>
    </message>
    <message>
        <source>Figures from the register</source>
        <translation>从台账取数</translation>
    </message>
    <message>
        <source>The register counts these figures otherwise than the report. Figures entered by hand with a reason stay. The step can be undone.</source>
        <translation>下列数字，台账统计与年报不一致。已写明理由的手工填写数字保持不变。此步可以撤销。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Take these figures</source>
        <translation>采用这些数字</translation>
    </message>
    <message>
        <source>Every figure of the report agrees with the register.</source>
        <translation>年报的数字与台账全部一致。</translation>
    </message>
    <message>
        <source>Cases behind the figure</source>
        <translation>数字对应的申请</translation>
    </message>
    <message>
        <source>Choose a figure of table 3 first; the register counts applications there.</source>
        <translation>请先选中表三中的一个数字；台账统计该表的申请。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>The calendar of this version moved the due day of open applications:</source>
        <translation>本版本的节假日数据使下列未办结申请的到期日有变动：</translation>
    </message>
    <message>
        <source>&amp;Next open item</source>
        <translation>下一处未了事项(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous open item</source>
        <translation>上一处未了事项(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep the agency&apos;s data…</source>
        <translation>保存为单位信息(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>上年(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Source of the figure</source>
        <translation>数字来源(&amp;S)</translation>
    </message>
    <message>
        <source>Guide &amp;through the report</source>
        <translation>填报向导(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>快捷键一览(&amp;K)…</translation>
    </message>
    <message>
        <source>Desk - Gongkai</source>
        <translation>首页 - 公开年报</translation>
    </message>
    <message>
        <source>R&amp;ecent reports</source>
        <translation>最近打开的年报(&amp;E)</translation>
    </message>
    <message>
        <source>No report was opened lately</source>
        <translation>最近没有打开过年报</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Keep the agency&apos;s data</source>
        <translation>保存为单位信息</translation>
    </message>
    <message>
        <source>New reports, letters and signing take these from the agency&apos;s profile from now on.</source>
        <translation>今后新建年报、文书和签名都用单位信息中的这些内容。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>项目</translation>
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
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The profile says the same already.</source>
        <translation>单位信息与此相同，无需保存。</translation>
    </message>
    <message>
        <source>&amp;Find in the report…</source>
        <translation>在年报中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Replace in the repor&amp;t…</source>
        <translation>在年报中替换(&amp;T)…</translation>
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
    <message>
        <source>&amp;Start from the report of %1</source>
        <translation>从%1年年报开始(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gongkai::PasteNotice</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>the layout of the page, which is too large or too tangled</source>
        <translation>页面版式（过大或过于复杂）</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>格式</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 幅图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), whose rows became lines</source>
        <translation>
            <numerusform>%n 个表格（各行已转为文字）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), whose words stay</source>
        <translation>
            <numerusform>%n 个链接（保留文字）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n 个脚注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n 段脚本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that were marked as deleted</source>
        <translation>
            <numerusform>%n 处标为已删除的文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible or impossible character(s)</source>
        <translation>
            <numerusform>%n 个不可见或无效字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) that turn the direction of writing</source>
        <translation>
            <numerusform>%n 个改变书写方向的控制符</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未带入：%1。</translation>
    </message>
    <message>
        <source>Nothing was pasted: there are no words in it.</source>
        <translation>没有粘贴：其中没有文字。</translation>
    </message>
    <message>
        <source>Nothing was pasted: what was copied has more than %1 characters. Copy a part of it.</source>
        <translation>没有粘贴：所复制的内容超过%1个字符。请分段复制。</translation>
    </message>
    <message>
        <source>Nothing was pasted: a part of the report takes %1 characters at a time, and has at most %2. Copy a part of it.</source>
        <translation>没有粘贴：每部分一次最多粘贴%1个字符，总共不超过%2个。请分段复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n 个标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n 个列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <translation>已粘贴：%1。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
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
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>gongkai::PointList</name>
    <message>
        <source>Last year&apos;s problems and measures</source>
        <translation>上年的问题和措施</translation>
    </message>
    <message>
        <source>Last year&apos;s problems and measures: %1 of %2 answered</source>
        <translation>上年的问题和措施：已回应%1条，共%2条</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>措施：%1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未回应</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>已办到，做法是</translation>
    </message>
    <message>
        <source>Carried on because</source>
        <translation>继续办理，因为</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>回应：%1</translation>
    </message>
    <message>
        <source>Words to the answer to: %1</source>
        <translation>回应的说明：%1</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>做了什么？</translation>
    </message>
    <message>
        <source>Why is it carried on?</source>
        <translation>为什么继续办理？</translation>
    </message>
    <message>
        <source>Why? May stay empty.</source>
        <translation>为什么？可以不填。</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>请先选择回应。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回应</translation>
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
    <message>
        <source>&amp;Go to the figure</source>
        <translation>转到该数字(&amp;G)</translation>
    </message>
    <message>
        <source>Replace the reference by its &amp;number</source>
        <translation>用数字替换引用(&amp;N)</translation>
    </message>
</context>
<context>
    <name>gongkai::ProseFooter</name>
    <message>
        <source>A Chinese character counts one, a number or a word in letters counts one. Marks and spaces are not counted.</source>
        <translation>汉字一个算一字，数字或外文单词一个算一字；标点和空格不计。</translation>
    </message>
    <message>
        <source>Numbers in this text that agree with the tables and could follow them.</source>
        <translation>正文中与表格一致、可以随表格变化的数字。</translation>
    </message>
    <message>
        <source>Text %1 characters, %2 marks; the whole report %3 characters</source>
        <translation>正文 %1 字，标点 %2；全文 %3 字</translation>
    </message>
    <message numerus="yes">
        <source>%n unbound number(s)…</source>
        <translation>
            <numerusform>未绑定数字%n个…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongkai::ProseTokens</name>
    <message>
        <source>Closure rate</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>%1, change from last year</source>
        <translation>%1较上年变化</translation>
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
    <message>
        <source>is no file</source>
        <translation>不是文件</translation>
    </message>
</context>
<context>
    <name>gongkai::Register</name>
    <message>
        <source>natural person</source>
        <translation>自然人</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>商业企业</translation>
    </message>
    <message>
        <source>research institution</source>
        <translation>科研机构</translation>
    </message>
    <message>
        <source>public-interest organisation</source>
        <translation>社会公益组织</translation>
    </message>
    <message>
        <source>legal service</source>
        <translation>法律服务机构</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>mail with signature</source>
        <translation>邮寄（签收）</translation>
    </message>
    <message>
        <source>ordinary mail</source>
        <translation>平常信函</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>网络平台</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>other way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Correction asked</source>
        <translation>补正告知</translation>
    </message>
    <message>
        <source>Correction received</source>
        <translation>补正到</translation>
    </message>
    <message>
        <source>No correction in time</source>
        <translation>逾期不补正</translation>
    </message>
    <message>
        <source>Third party asked</source>
        <translation>征求第三方意见</translation>
    </message>
    <message>
        <source>Third party answered</source>
        <translation>第三方答复</translation>
    </message>
    <message>
        <source>Other agency asked</source>
        <translation>征求其他机关意见</translation>
    </message>
    <message>
        <source>Other agency answered</source>
        <translation>其他机关答复</translation>
    </message>
    <message>
        <source>Extension told</source>
        <translation>延期告知</translation>
    </message>
    <message>
        <source>Fee notified</source>
        <translation>收费通知</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Fee not paid in time</source>
        <translation>逾期不缴费</translation>
    </message>
    <message>
        <source>Reasons asked</source>
        <translation>要求说明理由</translation>
    </message>
    <message>
        <source>Reply delayed</source>
        <translation>延迟答复</translation>
    </message>
    <message>
        <source>Reply issued</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Reply delivered</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Merged into another file</source>
        <translation>并案</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>终结</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>awaiting correction</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>awaiting payment</source>
        <translation>待缴费</translation>
    </message>
    <message>
        <source>opinions asked</source>
        <translation>征求意见中</translation>
    </message>
    <message>
        <source>reply delayed</source>
        <translation>延迟答复</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提交日</translation>
    </message>
    <message>
        <source>Legally received</source>
        <translation>法定收到日</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Information wanted</source>
        <translation>所需信息</translation>
    </message>
    <message>
        <source>Form wanted</source>
        <translation>形式要求</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Earlier application</source>
        <translation>前次申请</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>答复结果</translation>
    </message>
    <message>
        <source>Days of extension</source>
        <translation>延期天数</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>信息处理费</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>The day is missing or does not exist.</source>
        <translation>日期未填写或不存在。</translation>
    </message>
    <message>
        <source>The day lies before the day of receipt.</source>
        <translation>日期早于收到日。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期晚于今天。</translation>
    </message>
    <message>
        <source>The application is answered or closed already. Correct the entry that closed it.</source>
        <translation>申请已答复或已办结。请更正办结该申请的记录。</translation>
    </message>
    <message>
        <source>No correction was asked before. Record the notice first.</source>
        <translation>此前没有补正告知。请先登记补正告知。</translation>
    </message>
    <message>
        <source>Nobody was asked before, or all have answered.</source>
        <translation>此前没有征求意见，或各方均已答复。</translation>
    </message>
    <message>
        <source>No fee was notified before. Record the notice first.</source>
        <translation>此前没有收费通知。请先登记收费通知。</translation>
    </message>
    <message>
        <source>No reply was issued before.</source>
        <translation>此前没有答复。</translation>
    </message>
    <message>
        <source>The delivery is recorded already.</source>
        <translation>送达已经登记。</translation>
    </message>
    <message>
        <source>Choose the decision.</source>
        <translation>请选择答复结果。</translation>
    </message>
    <message>
        <source>The end of the period is missing or lies before the day.</source>
        <translation>期限截止日未填写，或早于该步骤的日期。</translation>
    </message>
    <message>
        <source>Tell the number of working days.</source>
        <translation>请填写工作日数。</translation>
    </message>
    <message>
        <source>Name the other application.</source>
        <translation>请填写另一件申请的编号。</translation>
    </message>
    <message>
        <source>There is no such entry any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>Correction asked on working day %1, later than the %2 allowed</source>
        <translation>补正告知在第%1个工作日作出，超过规定的%2个工作日</translation>
    </message>
    <message>
        <source>Correction asked a second time</source>
        <translation>再次告知补正</translation>
    </message>
    <message>
        <source>Correction came after the period given (%1) and was accepted</source>
        <translation>补正超过指定期限（%1），已接受</translation>
    </message>
    <message>
        <source>Closed before the period for correction ended (%1)</source>
        <translation>补正期限（%1）届满前即办结</translation>
    </message>
    <message>
        <source>Answer later than 15 working days; days after %1 count</source>
        <translation>答复超过15个工作日；%1以后的天数计入期限</translation>
    </message>
    <message>
        <source>Told after the due day (%1), which therefore does not move</source>
        <translation>延期告知晚于到期日（%1），到期日不变</translation>
    </message>
    <message>
        <source>Extended more than once</source>
        <translation>延期超过一次</translation>
    </message>
    <message>
        <source>Extended by %1 working days in all; only %2 count</source>
        <translation>累计延期%1个工作日，只计%2个工作日</translation>
    </message>
    <message>
        <source>There was no basis for this fee at that time</source>
        <translation>当时没有收取此项费用的依据</translation>
    </message>
    <message>
        <source>Fee notified after the due day (%1)</source>
        <translation>收费通知晚于到期日（%1）</translation>
    </message>
    <message>
        <source>Fee notified a second time</source>
        <translation>再次通知收费</translation>
    </message>
    <message>
        <source>Paid after the period (%1) and accepted</source>
        <translation>缴费超过期限（%1），已接受</translation>
    </message>
    <message>
        <source>Closed before the period for payment ended (%1)</source>
        <translation>缴费期限（%1）届满前即办结</translation>
    </message>
    <message>
        <source>Reply delayed without having asked for reasons</source>
        <translation>未要求说明理由即延迟答复</translation>
    </message>
    <message>
        <source>The 2008 regulation knows no delayed reply</source>
        <translation>2008年条例没有延迟答复的规定</translation>
    </message>
    <message>
        <source>Closed as lapsed though no notice is recorded</source>
        <translation>按逾期不办理而办结，但没有通知记录</translation>
    </message>
    <message>
        <source>Replied or closed after the due day (%1)</source>
        <translation>答复或办结晚于到期日（%1）</translation>
    </message>
    <message>
        <source>Replied while a correction or a payment was awaited</source>
        <translation>待补正或待缴费期间即答复</translation>
    </message>
    <message>
        <source>Replied before those asked had answered or their period ended</source>
        <translation>被征求意见方答复前或期限届满前即答复</translation>
    </message>
    <message>
        <source>The regulation of the day of receipt does not know this decision</source>
        <translation>收到日适用的条例没有此种答复结果</translation>
    </message>
    <message>
        <source>Held unclear without having asked for a correction</source>
        <translation>未告知补正即认定申请内容不明确</translation>
    </message>
    <message>
        <source>Refused as mass application without having asked for reasons</source>
        <translation>未要求说明理由即以大量申请为由不予处理</translation>
    </message>
    <message>
        <source>Refused for a third party who was not asked</source>
        <translation>以第三方权益为由不予公开，但未征求第三方意见</translation>
    </message>
    <message>
        <source>Out of turn: the clock was off or the reply delayed</source>
        <translation>步骤次序不符：当时停表或处于延迟答复</translation>
    </message>
    <message>
        <source>reconsideration</source>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>suit without reconsideration</source>
        <translation>未经复议直接起诉</translation>
    </message>
    <message>
        <source>suit after reconsideration</source>
        <translation>复议后起诉</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>结果维持</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>结果纠正</translation>
    </message>
    <message>
        <source>other result</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>尚未审结</translation>
    </message>
    <message>
        <source>gazette</source>
        <translation>政府公报</translation>
    </message>
    <message>
        <source>government web site</source>
        <translation>政府网站</translation>
    </message>
    <message>
        <source>microblog</source>
        <translation>政务微博</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>政务微信</translation>
    </message>
    <message>
        <source>other channel</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>%1 is worked</source>
        <translation>补班%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) off</source>
        <translation>
            <numerusform>扣除%1共%n天</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>文号%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>%1送达</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>The day it was handed in (art. 31).</source>
        <translation>以提交之日为收到日（条例第31条）。</translation>
    </message>
    <message>
        <source>The day the agency signed for it (art. 31).</source>
        <translation>以行政机关签收之日为收到日（条例第31条）。</translation>
    </message>
    <message>
        <source>The day the office confirmed it with the applicant, on the day it came (art. 31).</source>
        <translation>公开工作机构于收到当日与申请人确认，以确认之日为收到日（条例第31条）。</translation>
    </message>
    <message>
        <source>The day both sides confirmed it (art. 31).</source>
        <translation>以双方确认之日为收到日（条例第31条）。</translation>
    </message>
    <message>
        <source>Regulation art. %1</source>
        <translation>条例第%1条</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Entry %1 corrected to %2 %3: %4</source>
        <translation>记录%1更正为%2 %3：%4</translation>
    </message>
    <message>
        <source>Entry %1 taken back</source>
        <translation>记录%1已撤销</translation>
    </message>
    <message>
        <source>Name and contact removed</source>
        <translation>已删除姓名和联系方式</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已修改：%1</translation>
    </message>
    <message>
        <source>, a day off: counting begins on the next working day</source>
        <translation>，当日休息，自下一个工作日起算</translation>
    </message>
    <message>
        <source>Received %1; counting begins the day after</source>
        <translation>%1收到，次日起算</translation>
    </message>
    <message>
        <source>Correction received %1: the period begins anew the day after</source>
        <translation>%1补正到，次日起重新计算期限</translation>
    </message>
    <message>
        <source>Fee paid %1: the period begins anew the day after</source>
        <translation>%1缴费，次日起重新计算期限</translation>
    </message>
    <message>
        <source>Restart of %1 is overruled by the later one</source>
        <translation>%1的重新起算由其后一次代替</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) end on %1</source>
        <translation>
            <numerusform>%n个工作日至%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 opinions were asked: %n working day(s) do not count</source>
        <translation>
            <numerusform>%1至%2征求意见，扣除%n个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 opinions were asked: outside the period, without effect</source>
        <translation>%1至%2征求意见，不在期限内，不影响期限</translation>
    </message>
    <message numerus="yes">
        <source>Extended by %n working day(s) to %1</source>
        <translation>
            <numerusform>延期%n个工作日至%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply delayed to %1</source>
        <translation>延迟答复至%1</translation>
    </message>
    <message>
        <source>Due %1 (2008 regulation)</source>
        <translation>到期%1（2008年条例）</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source> Provisional: the holidays of %1 are not known yet.</source>
        <translation>暂定：%1年的节假日尚未录入。</translation>
    </message>
    <message>
        <source>pages %1: %2 × %3 yuan = %4 yuan</source>
        <translation>第%1页：%2×%3元＝%4元</translation>
    </message>
    <message>
        <source>applications %1: %2 × %3 yuan = %4 yuan</source>
        <translation>第%1件：%2×%3元＝%4元</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>agrees in part</source>
        <translation>部分同意</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>Reply delayed until</source>
        <translation>延迟答复至</translation>
    </message>
    <message>
        <source>Basis of the fee</source>
        <translation>计收方式</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案件类别</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>审结日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Authority or court</source>
        <translation>复议机关或法院</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>公开日</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Channel of disclosure</source>
        <translation>公开渠道</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审查人</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>审查日</translation>
    </message>
    <message>
        <source>Result of the review</source>
        <translation>审查结果</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Came after the file was closed (%1); result and period stay as they are</source>
        <translation>办结（%1）后才发生；办理结果和期限不变</translation>
    </message>
    <message>
        <source>by number of applications</source>
        <translation>按件计收</translation>
    </message>
    <message>
        <source>by number of pages</source>
        <translation>按量计收</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterFilters</name>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Due within 5 days</source>
        <translation>5日内到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>停表</translation>
    </message>
    <message>
        <source>With irregular facts</source>
        <translation>有不合规</translation>
    </message>
    <message>
        <source>Period of others over</source>
        <translation>补正等期限已过</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterModel</name>
    <message>
        <source>clock off</source>
        <translation>停表</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>逾期%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n irregular fact(s), see the record</source>
        <translation>
            <numerusform>%n项不合规，见详情</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>答复日</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>答复结果</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>period for correction over</source>
        <translation>补正期限已过</translation>
    </message>
    <message>
        <source>period for payment over</source>
        <translation>缴费期限已过</translation>
    </message>
    <message>
        <source>period for opinions over</source>
        <translation>征求意见期限已过</translation>
    </message>
    <message>
        <source>The period ended on %1.</source>
        <translation>期限已于%1届满。</translation>
    </message>
    <message>
        <source>The period ends on %1.</source>
        <translation>期限至%1。</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期%1</translation>
    </message>
    <message>
        <source>Decided or closed %1</source>
        <translation>办结%1</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterPage</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>All applicants</source>
        <translation>全部申请人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>答复结果</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Number, name, subject, letter number</source>
        <translation>编号、姓名、事项、文号</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <translation>常用筛选(&amp;V)</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>存为常用…</translation>
    </message>
    <message>
        <source>Forget filter</source>
        <translation>删除常用</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>显示全部列表</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>选择列(&amp;U)…</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1年</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n件申请</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Counted here: %1</source>
        <translation>正在查看：%1</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>导入申请</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>表格 (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>不含个人信息导出</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>含个人信息导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>存为常用</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Register an application…</source>
        <translation>登记申请…</translation>
    </message>
    <message>
        <source>Names, contacts, what is wanted, remarks, and notes and proofs of the steps are personal data. Export them too?</source>
        <translation>姓名、联系方式、所需信息、备注以及办理步骤的备注和凭证属于个人信息。是否一并导出？</translation>
    </message>
    <message>
        <source>Written: %1. The course of the applications is in XLSX exports only.</source>
        <translation>已写入：%1。办理过程只在 XLSX 导出中提供。</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterWorkspace</name>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Reconsideration and suits</source>
        <translation>行政复议和行政诉讼</translation>
    </message>
    <message>
        <source>Disclosed items</source>
        <translation>主动公开</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>自有指标</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>到期提醒</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>逾期%1件</translation>
    </message>
    <message>
        <source>due today %1</source>
        <translation>今日到期%1件</translation>
    </message>
    <message>
        <source>within 1 day %1</source>
        <translation>1日内%1件</translation>
    </message>
    <message>
        <source>within 5 days %1</source>
        <translation>5日内%1件</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>Anonymise closed files</source>
        <translation>已办结申请匿名化</translation>
    </message>
    <message>
        <source>Months since the decision:</source>
        <translation>答复后的月数：</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of months.</source>
        <translation>“%1”不是月数。</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) anonymised.</source>
        <translation>
            <numerusform>已匿名化%n名申请人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and contacts of applicants are removed for good where all their files are closed and were decided longer ago than this. Numbers, subjects and figures stay, and so do remarks and notes as they were written: look them through.</source>
        <translation>申请人的全部申请都已办结、且答复日早于所填时间的，永久删除其姓名（名称）和联系方式。编号、事项和统计数保留；备注和记录中的文字也原样保留，请自行检查。</translation>
    </message>
    <message>
        <source>Remove names for good</source>
        <translation>永久删除姓名</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>补正</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>opinions</source>
        <translation>征求意见</translation>
    </message>
    <message>
        <source>period over (%1) %2</source>
        <translation>%1期限已过%2件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
    <message>
        <source>%1
This figure is counted in the register. When it is unlocked you enter it yourself; what the register counts stays beside it.</source>
        <translation>%1
这个数由台账统计。解锁后改为手工填写；台账统计数仍在旁边显示。</translation>
    </message>
</context>
<context>
    <name>gongkai::ReportView</name>
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
    <message>
        <source>Parts complete</source>
        <translation>已完成的部分</translation>
    </message>
    <message>
        <source>The guide is at its end. What is still open stands under Checks; F8 goes through it.</source>
        <translation>向导已走完。未了事项列在“检查”中，按 F8 逐处处理。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(s) complete</source>
        <translation>
            <numerusform>已完成 %1 / %n 部分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No open item left.</source>
        <translation>没有未了事项。</translation>
    </message>
    <message>
        <source>Open item %1 of %2</source>
        <translation>未了事项 %1 / %2</translation>
    </message>
    <message>
        <source>%1: nothing is written in this part yet</source>
        <translation>%1：本部分尚未填写</translation>
    </message>
    <message>
        <source>No open item before this; from the end again. %1</source>
        <translation>前面没有未了事项，已转到最后一处。%1</translation>
    </message>
    <message>
        <source>No open item left after this; from the beginning again. %1</source>
        <translation>后面没有未了事项，已从头开始。%1</translation>
    </message>
</context>
<context>
    <name>gongkai::SaveBanner</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Shows where the version of the store differs from yours.</source>
        <translation>列出年报库中的版本与本窗口的不同之处。</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留本窗口的(&amp;K)</translation>
    </message>
    <message>
        <source>Writes your version over the other one. Undo shows the other one.</source>
        <translation>用本窗口的版本覆盖对方的版本。撤销可看到对方的版本。</translation>
    </message>
    <message>
        <source>T&amp;ake theirs</source>
        <translation>采用对方的(&amp;A)</translation>
    </message>
    <message>
        <source>Shows the other version here. Undo gives yours back.</source>
        <translation>在本窗口换成对方的版本。撤销可恢复您的版本。</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>立即存盘(&amp;V)</translation>
    </message>
    <message>
        <source>Tries to save at once.</source>
        <translation>马上再试一次存盘。</translation>
    </message>
    <message>
        <source>Save a cop&amp;y elsewhere…</source>
        <translation>另存副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Writes everything entered into a data file.</source>
        <translation>把已输入的全部内容写入数据文件。</translation>
    </message>
    <message>
        <source>Somebody else saved this report at %1.</source>
        <translation>另有窗口或程序在 %1 保存了这份年报。</translation>
    </message>
    <message>
        <source>Somebody else saved or removed this report meanwhile.</source>
        <translation>这份年报已被另一窗口或程序保存或删除。</translation>
    </message>
    <message>
        <source>Your entries are kept here and are not saved until you decide which version stays.</source>
        <translation>您输入的内容保留在本窗口，在您决定留用哪个版本之前不会存盘。</translation>
    </message>
    <message>
        <source>Everything entered is kept in this window.</source>
        <translation>已输入的内容都保留在本窗口。</translation>
    </message>
    <message>
        <source>It is saved by itself as soon as that is possible; next try at %1.</source>
        <translation>一旦可以就自动存盘；下次重试 %1。</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较两个版本</translation>
    </message>
    <message>
        <source>Where the version of the store differs from the one in this window. Nothing is changed.</source>
        <translation>年报库中的版本与本窗口的不同之处。不作任何改动。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>库中</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的版本</translation>
    </message>
    <message>
        <source>The other version is written in another version of the form. Save a copy of yours, then open the report again.</source>
        <translation>对方的版本使用了另一版格式。请先另存您的副本，再重新打开这份年报。</translation>
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
    <message>
        <source> (counted in the register)</source>
        <translation>（台账统计）</translation>
    </message>
    <message>
        <source>&amp;Write &quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>把“%2”改为“%1”(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Bind to: %1</source>
        <translation>绑定到：%1(&amp;B)</translation>
    </message>
    <message>
        <source>Last year&apos;s figures</source>
        <translation>上年数</translation>
    </message>
    <message>
        <source>Shows last year&apos;s figure beneath each figure. An arrow marks what is more than five times or less than a fifth of it.</source>
        <translation>在每个数字下方显示上年数；超过上年五倍或不到五分之一的用箭头标出。</translation>
    </message>
    <message>
        <source>The store holds no report of last year.</source>
        <translation>库中没有上年的年报。</translation>
    </message>
    <message>
        <source>Size of the table (Ctrl+wheel)</source>
        <translation>表格大小（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Size of the table</source>
        <translation>表格大小</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>原始大小(&amp;N)</translation>
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
    <message>
        <source>Parts of the report</source>
        <translation>年报各部分</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>编写中</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gongkai::Sheets</name>
    <message>
        <source>the row has more than %1 columns</source>
        <translation>该行超过 %1 列</translation>
    </message>
    <message>
        <source>the table has more than %1 rows</source>
        <translation>表格超过 %1 行</translation>
    </message>
    <message>
        <source>the cell is longer than %1 characters</source>
        <translation>单元格内容超过 %1 字</translation>
    </message>
    <message>
        <source>the cell is longer than %1 characters; probably its quotation mark is not closed</source>
        <translation>单元格内容超过 %1 字；可能是引号没有闭合</translation>
    </message>
    <message>
        <source>it is no Excel workbook; open it in the program it came from and save it as .xlsx</source>
        <translation>不是 Excel 工作簿；请用原来的程序打开，另存为 .xlsx</translation>
    </message>
    <message>
        <source>it is an old .xls or .et workbook; open it and save it as .xlsx</source>
        <translation>是旧式 .xls 或 .et 工作簿；请打开后另存为 .xlsx</translation>
    </message>
    <message>
        <source>it is protected by a password; save it as .xlsx without one</source>
        <translation>有密码保护；请取消密码后另存为 .xlsx</translation>
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
        <source>it declares document types or entities, which tables do not need and attacks do</source>
        <translation>含有文档类型或实体声明，表格不需要，可能用于攻击</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>嵌套层次过深</translation>
    </message>
    <message>
        <source>it holds too much text for a table</source>
        <translation>文字过多，超过表格的上限</translation>
    </message>
    <message>
        <source>the workbook has no sheet of cells</source>
        <translation>工作簿中没有含单元格的工作表</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the quotation mark that opens here is not closed</source>
        <translation>此处开始的引号没有闭合</translation>
    </message>
    <message>
        <source>there is no such row or column in a sheet</source>
        <translation>工作表中不可能有这样的行或列</translation>
    </message>
    <message>
        <source>the rows are not in their order</source>
        <translation>行的次序有误</translation>
    </message>
    <message>
        <source>the cells are not in their order, or one stands twice</source>
        <translation>单元格次序有误，或重复出现</translation>
    </message>
    <message>
        <source>the cell names a text that the workbook does not hold</source>
        <translation>单元格引用的文字在工作簿中不存在</translation>
    </message>
    <message>
        <source>%1: row %2</source>
        <translation>%1：第 %2 行</translation>
    </message>
    <message>
        <source>%1: row %2, column %3</source>
        <translation>%1：第 %2 行第 %3 列</translation>
    </message>
</context>
<context>
    <name>gongkai::Shortcuts</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>Figure before</source>
        <translation>上一格</translation>
    </message>
    <message>
        <source>Figure below</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Move; with Shift choose several</source>
        <translation>移动；按住 Shift 选多格</translation>
    </message>
    <message>
        <source>Change the figure that stands there</source>
        <translation>修改格中原有数字</translation>
    </message>
    <message>
        <source>Empty the chosen figures</source>
        <translation>清空所选各格</translation>
    </message>
    <message>
        <source>Leave a figure as it was</source>
        <translation>放弃本格修改</translation>
    </message>
    <message>
        <source>Figure above</source>
        <translation>上一行的数字</translation>
    </message>
    <message>
        <source>First or last figure of the row</source>
        <translation>本行第一个或最后一个数字</translation>
    </message>
    <message>
        <source>First or last figure of the table</source>
        <translation>本表第一个或最后一个数字</translation>
    </message>
    <message>
        <source>Copy, cut, paste the chosen figures</source>
        <translation>复制、剪切、粘贴选中的数字</translation>
    </message>
    <message>
        <source>Repeat the figure downwards, to the right</source>
        <translation>向下、向右填充</translation>
    </message>
    <message>
        <source>Choose all figures</source>
        <translation>选中全部数字</translation>
    </message>
    <message>
        <source>Larger, smaller, normal size</source>
        <translation>放大、缩小、原始大小</translation>
    </message>
    <message>
        <source>Back to the finding</source>
        <translation>回到检查结果</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>另起一段</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Copy, cut, paste</source>
        <translation>复制、剪切、粘贴</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A day later or earlier</source>
        <translation>推后或提前一日</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>从日历选择</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Go from bar to bar</source>
        <translation>逐个移动到柱子</translation>
    </message>
    <message>
        <source>Open the applications behind a bar</source>
        <translation>打开柱子所计的申请</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>下一个、上一个控件</translation>
    </message>
    <message>
        <source>Open a menu, press a button</source>
        <translation>打开菜单、按按钮</translation>
    </message>
    <message>
        <source>Alt + the underlined letter</source>
        <translation>Alt + 带下划线的字母</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Put in a figure that follows its table</source>
        <translation>插入随表格变化的数字</translation>
    </message>
    <message>
        <source>Find, replace in the whole report</source>
        <translation>在整份年报中查找、替换</translation>
    </message>
    <message>
        <source>Next place, place before</source>
        <translation>下一处、上一处</translation>
    </message>
</context>
<context>
    <name>gongkai::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>gongkai::SourcePane</name>
    <message>
        <source>&amp;Cases behind it…</source>
        <translation>查看对应申请(&amp;C)…</translation>
    </message>
    <message>
        <source>Where the chosen figure comes from</source>
        <translation>所选数字的来源</translation>
    </message>
    <message>
        <source>Opens the applications that this figure counts (Ctrl+J).</source>
        <translation>打开这个数字所统计的申请（Ctrl+J）。</translation>
    </message>
    <message>
        <source>A computed figure can be entered by hand, with a reason (Ctrl+L).</source>
        <translation>自动计算的数字可以写明理由后手工填写（Ctrl+L）。</translation>
    </message>
    <message>
        <source>Carried over from the report of %1. It is kept up to date until you enter it yourself.</source>
        <translation>由%1年年报结转。自行填写之前随之更新。</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>自动计算：%1</translation>
    </message>
    <message>
        <source>Counted in the register on %1</source>
        <translation>由台账统计，统计日%1</translation>
    </message>
    <message>
        <source>Counted in the register</source>
        <translation>由台账统计</translation>
    </message>
    <message>
        <source>Read from a report written elsewhere</source>
        <translation>从别处编写的年报读入</translation>
    </message>
    <message>
        <source>Added up from the reports of the units</source>
        <translation>由各单位年报汇总</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>Not recorded; the figure came with the data file.</source>
        <translation>没有记录，随数据文件带来。</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>填写值%1</translation>
    </message>
    <message>
        <source>The register counts %1, entered is %2</source>
        <translation>台账统计为%1，填写值%2</translation>
    </message>
    <message>
        <source>Computed was %1, entered is %2</source>
        <translation>计算值%1，填写值%2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>&amp;Back to computed</source>
        <translation>恢复自动计算(&amp;B)</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>改为手工填写(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a figure in a table to see where it comes from.</source>
        <translation>在表格中选中一个数字，查看它的来源。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>已改数</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
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
    <name>gongkai::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation>生成年报(&amp;R)…</translation>
    </message>
    <message>
        <source>Begins the annual report of this year with these figures.</source>
        <translation>用这些数据开始编写本年度的年报。</translation>
    </message>
    <message>
        <source>Year-end &amp;closing…</source>
        <translation>年末结账(&amp;C)…</translation>
    </message>
    <message>
        <source>What is carried over and what is unfinished; closes the year or opens it again.</source>
        <translation>查看结转和未了事项，结账或重新开账。</translation>
    </message>
    <message>
        <source>E&amp;xport tables…</source>
        <translation>导出表格(&amp;X)…</translation>
    </message>
    <message>
        <source>All figures of this page as a list, XLSX or CSV.</source>
        <translation>把本页全部数据导出为清单（XLSX 或 CSV）。</translation>
    </message>
    <message>
        <source>Newly received</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转下年</translation>
    </message>
    <message>
        <source>Closure rate</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>按时办结率</translation>
    </message>
    <message>
        <source>Average / median time</source>
        <translation>平均 / 中位用时</translation>
    </message>
    <message>
        <source>Overdue and open</source>
        <translation>逾期未结</translation>
    </message>
    <message>
        <source>Enter or a double click opens what a figure counts; the tool tip says what that is. — : not kept in the register.</source>
        <translation>按回车键或双击数字，可查看其所计的件；悬停可看统计口径。“—”：台账没有登记。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>按月统计</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Figures by result</source>
        <translation>按办理结果统计</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Figures by kind of applicant</source>
        <translation>按申请人类别统计</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>按结果</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>件</translation>
    </message>
    <message>
        <source>%1 of (%2 + %3)</source>
        <translation>%1 ÷（%2＋%3）</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超期办结 %1 件</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>There is no form for %1.</source>
        <translation>%1年度没有对应的年报格式。</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>received</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>carried in</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>closed late</source>
        <translation>超期办结</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>结转下年</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1年：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1年：%2，%3</translation>
    </message>
    <message>
        <source>Statistics-%1</source>
        <translation>台账统计-%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>gongkai::StepDialog</name>
    <message>
        <source>Put entry %1 right</source>
        <translation>更正记录%1</translation>
    </message>
    <message>
        <source>Take entry &amp;back</source>
        <translation>撤销记录(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Correct entry</source>
        <translation>更正记录(&amp;C)</translation>
    </message>
    <message>
        <source>Reco&amp;rd</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>by number of applications</source>
        <translation>按件计收</translation>
    </message>
    <message>
        <source>by number of pages</source>
        <translation>按量计收</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>agrees in part</source>
        <translation>部分同意</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>EMS</source>
        <translation>EMS</translation>
    </message>
    <message>
        <source>registered mail</source>
        <translation>挂号信</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>当面交付</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>网络平台</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Day it &amp;arrived</source>
        <translation>送达日(&amp;A)</translation>
    </message>
    <message>
        <source>Period &amp;until</source>
        <translation>期限至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>工作日数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Basis of the fee</source>
        <translation>计收方式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Yuan</source>
        <translation>金额（元）(&amp;Y)</translation>
    </message>
    <message>
        <source>D&amp;ecision</source>
        <translation>答复结果(&amp;E)</translation>
    </message>
    <message>
        <source>Legal &amp;ground</source>
        <translation>依据(&amp;G)</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>答复意见(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Letter number</source>
        <translation>文号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Way of delivery</source>
        <translation>送达方式(&amp;W)</translation>
    </message>
    <message>
        <source>Pr&amp;oof of delivery</source>
        <translation>送达凭证(&amp;O)</translation>
    </message>
    <message>
        <source>Other applicatio&amp;n (number)</source>
        <translation>另一件申请的编号(&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason of the correction</source>
        <translation>更正理由(&amp;R)</translation>
    </message>
    <message>
        <source>Application %1 of this applicant in the month of receipt: %2 yuan</source>
        <translation>该申请人收到当月的第%1件申请：%2元</translation>
    </message>
    <message>
        <source>Will be marked as irregular: %1</source>
        <translation>将标为不合规：%1</translation>
    </message>
    <message>
        <source>Tell the reason of the correction; it stays in the history.</source>
        <translation>请填写更正理由；理由会留在记录中。</translation>
    </message>
    <message numerus="yes">
        <source>Then: %1, in time, after %n working day(s).</source>
        <translation>
            <numerusform>登记后：%1，按时，用时%n个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1, late.</source>
        <translation>登记后：%1，逾期。</translation>
    </message>
    <message>
        <source>Then the clock is off: %1, until %2.</source>
        <translation>登记后停表：%1，至%2。</translation>
    </message>
    <message>
        <source>A day that was entered does not exist.</source>
        <translation>填写的日期不存在。</translation>
    </message>
</context>
<context>
    <name>gongkai::StepSheet</name>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Recorded (UTC)</source>
        <translation>登记时间（UTC）</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>办理步骤</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>答复结果</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限至</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到达日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日数</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Basis of the fee</source>
        <translation>计收方式</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>对方意见</translation>
    </message>
    <message>
        <source>Way of delivery</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Other application</source>
        <translation>关联申请</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>送达凭证</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正情况</translation>
    </message>
    <message>
        <source>corrects entry %1</source>
        <translation>更正第%1条</translation>
    </message>
    <message>
        <source>replaced by entry %1</source>
        <translation>已由第%1条更正</translation>
    </message>
    <message>
        <source>taken back by entry %1</source>
        <translation>已由第%1条撤销</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Course of the applications</source>
        <translation>办理过程</translation>
    </message>
</context>
<context>
    <name>gongkai::TableActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>清除(&amp;D)</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>向下填充(&amp;W)</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>向右填充(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back to the finding</source>
        <translation>回到检查结果(&amp;B)</translation>
    </message>
    <message>
        <source>Cut figures</source>
        <translation>剪切数字</translation>
    </message>
    <message>
        <source>Clear figures</source>
        <translation>清除数字</translation>
    </message>
    <message>
        <source>There was nothing to fill: choose the cell with the figure and the cells that shall take it.</source>
        <translation>没有可填充的格：请同时选中有数字的格和要填入的格。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) pasted</source>
        <translation>
            <numerusform>已粘贴%n个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) emptied</source>
        <translation>
            <numerusform>%n格被清空</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computed cell(s) left as they are</source>
        <translation>
            <numerusform>%n个自动计算的格保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) outside the table left out</source>
        <translation>
            <numerusform>%n个值超出表格，未粘贴</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n left out that are no numbers: %1</source>
        <translation>
            <numerusform>%n个不是数字，未粘贴：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds %1 characters, at most %2 are taken. Copy only the table.</source>
        <translation>没有粘贴：剪贴板有%1个字符，最多接受%2个。请只复制表格。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the range has %1 rows and %2 columns, at most %3 by %4 are taken. Copy only the table.</source>
        <translation>没有粘贴：所复制的区域有%1行%2列，最多接受%3行%4列。请只复制表格。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds no text and no table.</source>
        <translation>没有粘贴：剪贴板中没有文字，也没有表格。</translation>
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
    <message>
        <source>Counted in the register</source>
        <translation>由台账统计</translation>
    </message>
    <message>
        <source> (computed: %1)</source>
        <translation>（计算值：%1）</translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>粘贴数字</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>More than five times last year&apos;s figure</source>
        <translation>超过上年数的五倍</translation>
    </message>
    <message>
        <source>Less than a fifth of last year&apos;s figure</source>
        <translation>不到上年数的五分之一</translation>
    </message>
</context>
<context>
    <name>gongkai::TableView</name>
    <message>
        <source>This figure is computed and was not changed. Unlock it to enter it by hand.</source>
        <translation>该数字自动计算，未作修改。如需手工填写，请先解除锁定。</translation>
    </message>
</context>
<context>
    <name>gongkai::TokenCompleter</name>
    <message>
        <source>Figures of this report</source>
        <translation>本年报的数字</translation>
    </message>
    <message>
        <source>%1 (no value yet)</source>
        <translation>%1（尚无数字）</translation>
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
<context>
    <name>gongkai::YearDialog</name>
    <message>
        <source>Closing keeps the number of files carried over, by kind of applicant, and protects the figures of the year: whatever would change them is refused from then on. Files carried over are handled on as before and count in the year in which they are closed. A closed year can be opened again with a reason, for a correction.</source>
        <translation>结账会记下各类申请人的结转下年数，并锁定本年度的数据：此后会改变这些数据的操作不予保存。结转的申请照常办理，在办结的年度计数。需要更正时，说明理由后可以重新开账。</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转下年</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>结账时</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结账日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>答复日</translation>
    </message>
    <message>
        <source>%1: still open and overdue</source>
        <translation>%1年：逾期未结</translation>
    </message>
    <message>
        <source>%1: no record of delivery</source>
        <translation>%1年：已答复、未登记送达</translation>
    </message>
    <message>
        <source>No file of the year is open and overdue</source>
        <translation>本年度没有逾期未结的申请</translation>
    </message>
    <message>
        <source>Open and overdue files of the year: %1</source>
        <translation>本年度逾期未结：%1 件</translation>
    </message>
    <message>
        <source>Every reply of the year has its record of delivery</source>
        <translation>本年度的答复都已登记送达</translation>
    </message>
    <message>
        <source>Replies of the year without a record of delivery: %1</source>
        <translation>本年度已答复、未登记送达：%1 件</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Carried over from %1 to %2</source>
        <translation>%1年结转%2年</translation>
    </message>
    <message>
        <source> (the first %1 are shown)</source>
        <translation>（列出前 %1 件）</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>已结账（%1）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结账</translation>
    </message>
    <message>
        <source>&amp;Close %1</source>
        <translation>结账：%1年(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open %1 again…</source>
        <translation>重新开账：%1年(&amp;O)…</translation>
    </message>
    <message>
        <source>The year is closed. To put a figure right, open it again with a reason.</source>
        <translation>本年度已结账。需要更正数据时，请说明理由后重新开账。</translation>
    </message>
    <message>
        <source>%1 is not over: it can be closed from %2-01-01 on.</source>
        <translation>%1年尚未结束：%2年1月1日起可以结账。</translation>
    </message>
    <message>
        <source>The files listed on the right do not prevent closing. Replies still to be recorded with a day in %1 must be entered before.</source>
        <translation>右侧所列申请不影响结账。答复日在%1年、尚未登记的答复，请先登记再结账。</translation>
    </message>
    <message>
        <source>%1 is closed; %2 files are carried over.</source>
        <translation>%1年已结账，结转下年 %2 件。</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>重新开账：%1年</translation>
    </message>
    <message>
        <source>The figures of %1 can be changed until the year is closed again. A report already published does not follow by itself. The reason stays in the history.</source>
        <translation>重新开账后，%1年的数据可以改动，直到再次结账。已公布的年报不会自动更新。理由会留在记录中。</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>%1 is open again. Close it when the correction is done.</source>
        <translation>%1年已重新开账。更正完成后请再次结账。</translation>
    </message>
</context>
<context>
    <name>gongkai::chip</name>
    <message>
        <source>A character that cannot be shown. It can be deleted.</source>
        <translation>无法显示的字符，可以删除。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no value yet</source>
        <translation>%1：尚无数字</translation>
    </message>
    <message>
        <source>There is no such figure in this form.</source>
        <translation>本格式中没有这个数字。</translation>
    </message>
    <message>
        <source>An error found by the checks concerns this figure.</source>
        <translation>检查发现的错误涉及这个数字。</translation>
    </message>
</context>
</TS>
