<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AdjustmentForm</name>
    <message>
        <source>派驻</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>生效日期(&amp;F)</source>
        <translation>E&amp;ffective from</translation>
    </message>
    <message>
        <source>计入这一天所在的季度和年度</source>
        <translation>It counts in the quarter and year of this day</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>分值(&amp;P)</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <source>加分写 2 或 1.5，减分写 -2</source>
        <translation>Write 2 or 1.5 to add, -2 to deduct</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>必填，会写进得分说明</source>
        <translation>Required; it is shown in the explanation of the score</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Appraisal</name>
    <message>
        <source>好</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>较好</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>打分</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>等次</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>现场述职</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>书面述职</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>收回的测评表多于发出的</source>
        <translation>more ballots returned than issued</translation>
    </message>
    <message>
        <source>收回的测评表未超过应到人数的规定比例</source>
        <translation>ballots returned do not exceed the required share of those invited</translation>
    </message>
    <message>
        <source>现场测评</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>平时成绩</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>书记项目</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>不能计票</source>
        <translation>Cannot be counted</translation>
    </message>
    <message>
        <source>有测评组没有有效票</source>
        <translation>A voter group has no valid ballot</translation>
    </message>
    <message>
        <source>没有计分的测评组</source>
        <translation>No voter group counts</translation>
    </message>
    <message>
        <source>缺少成绩</source>
        <translation>A score is missing</translation>
    </message>
    <message>
        <source>没有设置成绩构成</source>
        <translation>No components are set</translation>
    </message>
    <message>
        <source>没有可用的权重</source>
        <translation>No weight is left</translation>
    </message>
</context>
<context>
    <name>AppraisalExplanation</name>
    <message>
        <source>每张表上的一行</source>
        <translation>One row of each ballot</translation>
    </message>
    <message>
        <source>%1：发出 %2，收回 %3，废票 %4；有效 %5 行，弃权 %6 行，无效 %7 行</source>
        <translation>%1: issued %2, returned %3, void %4; rows valid %5, blank %6, invalid %7</translation>
    </message>
    <message>
        <source>有效 %1 行</source>
        <translation>%1 valid rows</translation>
    </message>
    <message>
        <source>规则 4：每项恰好打一个 0 到满分之间、以 0.5 为一档的分，这一行才有效；得分 = 各项之和 × 100 ÷ 满分之和。一个也没填为弃权，其他为无效；整张空白为废票，等次表“好”超过限额也为废票。</source>
        <translation>Rule 4: a row is valid if every criterion is marked exactly once, from 0 to its maximum in steps of 0.5; score = sum × 100 ÷ sum of the maximums. A row without any mark is blank, any other is invalid; a ballot that is blank throughout is void, and so is a grade ballot with more &quot;Good&quot; than its limit.</translation>
    </message>
    <message>
        <source>规则 4：恰好选一个等次，这一行才有效，按等次计分。一个也没填为弃权，其他为无效；整张空白为废票，“好”超过限额也为废票。</source>
        <translation>Rule 4: a row is valid if exactly one grade is chosen; it counts with the points of that grade. A row without any mark is blank, any other is invalid; a ballot that is blank throughout or has more &quot;Good&quot; than its limit is void.</translation>
    </message>
    <message>
        <source>%1：%2 行的平均分 %3</source>
        <translation>%1: mean of %2 rows %3</translation>
    </message>
    <message>
        <source>%1：有效行少于 %2，平均分不显示，但照常计入</source>
        <translation>%1: fewer than %2 valid rows; the mean is not shown but counts</translation>
    </message>
    <message>
        <source>%1：没有有效行</source>
        <translation>%1: no valid row</translation>
    </message>
    <message>
        <source>，已去掉最高、最低各 %1 行</source>
        <translation>, without the highest and the lowest %1</translation>
    </message>
    <message>
        <source>，有效行不足 %1，未去高低分</source>
        <translation>, fewer than %1 valid rows, so none left out</translation>
    </message>
    <message>
        <source>（仅供参考，不计分）</source>
        <translation> (for information, does not count)</translation>
    </message>
    <message>
        <source>各测评组平均分</source>
        <translation>Means of the voter groups</translation>
    </message>
    <message>
        <source>%1 个组</source>
        <translation>%1 groups</translation>
    </message>
    <message>
        <source>规则 4：有效行达到 2t + 1 时，去掉最高、最低各 t 行后取平均；不足时不去。行数少于显示下限的平均分计入但不显示。</source>
        <translation>Rule 4: with at least 2t + 1 valid rows, the t highest and t lowest are left out before the mean is taken; with fewer, none are. Means of fewer rows than the display limit count but are not shown.</translation>
    </message>
    <message>
        <source>（%1）÷ 权重之和 = %2</source>
        <translation>(%1) ÷ sum of weights = %2</translation>
    </message>
    <message>
        <source>%1没有有效行，其余组的权重按比例放大</source>
        <translation>%1: no valid row; the weights of the other groups are scaled up</translation>
    </message>
    <message>
        <source>%1没有有效行，没有现场测评分</source>
        <translation>%1: no valid row, so there is no meeting score</translation>
    </message>
    <message>
        <source>规则 4：现场测评分 = Σ 权重 × 平均分 ÷ Σ 权重。任何一个计分组不能计票，全场都没有现场测评分；权重为 0 或没有应到人数的组不计分。</source>
        <translation>Rule 4: meeting score = Σ weight × mean ÷ Σ weight. If any counting group cannot be counted, nobody in the session has a meeting score; groups with weight 0 or nobody invited do not count.</translation>
    </message>
    <message>
        <source>%1：%2（权重 0，仅供参考）</source>
        <translation>%1: %2 (weight 0, for information)</translation>
    </message>
    <message>
        <source>%1：%2，权重 %3</source>
        <translation>%1: %2, weight %3</translation>
    </message>
    <message>
        <source>%1：不适用，权重 %2 由其他部分分担</source>
        <translation>%1: not applicable; its weight %2 falls on the other components</translation>
    </message>
    <message>
        <source>%1：缺少成绩，权重 %2</source>
        <translation>%1: no score, weight %2</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>规则 4：综合得分 = Σ 权重 × 各部分得分 ÷ Σ 权重，各部分不先四舍五入，最后保留两位小数。缺少一部分成绩就没有综合得分和名次。</source>
        <translation>Rule 4: composite = Σ weight × component score ÷ Σ weight; components enter unrounded, and the result is rounded to two decimals. If a component has no score, there is no composite and no rank.</translation>
    </message>
    <message>
        <source>%1 分，按分数线评为“%2”</source>
        <translation>%1 points, &quot;%2&quot; by the thresholds</translation>
    </message>
    <message>
        <source>按分数线为“%1”，“好”的名额只有 %2 个，评为“%3”</source>
        <translation>&quot;%1&quot; by the thresholds, but there are only %2 places for &quot;Good&quot;: &quot;%3&quot;</translation>
    </message>
    <message>
        <source>按分数线为“%1”，一票否决，评为“%2”：%3</source>
        <translation>&quot;%1&quot; by the thresholds, under veto: &quot;%2&quot;. %3</translation>
    </message>
    <message>
        <source>名次和等次</source>
        <translation>Rank and grade</translation>
    </message>
    <message>
        <source>%1 人中列第 %2</source>
        <translation>Ranked %2 of %1</translation>
    </message>
    <message>
        <source>没有综合得分，不排名次、不评等次</source>
        <translation>Without a composite there is no rank and no grade</translation>
    </message>
    <message>
        <source>规则 4：按保留两位的综合得分排名，同分同名次；%1 分以上为“好”，%2 分以上为“较好”，%3 分以上为“一般”，其余为“差”。一票否决的最高评为“一般”。“好”的名额 = 排名人数 × 比例，舍去小数；并列放不下的，一并评为“较好”。</source>
        <translation>Rule 4: ranked by the composite rounded to two decimals, equal scores share a rank; %1 or more is &quot;Good&quot;, %2 or more &quot;Fair&quot;, %3 or more &quot;Ordinary&quot;, the rest &quot;Poor&quot;. Under veto the grade is at most &quot;Ordinary&quot;. Places for &quot;Good&quot; = number ranked × quota, rounded down; a tie that does not fit whole becomes &quot;Fair&quot;.</translation>
    </message>
    <message>
        <source>%1不能计票：%2（应到 %3，发出 %4，收回 %5）</source>
        <translation>%1 cannot be counted: %2 (invited %3, issued %4, returned %5)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>AppraisalItemForm</name>
    <message>
        <source>述职人</source>
        <translation>Reportee</translation>
    </message>
    <message>
        <source>问题(&amp;P)</source>
        <translation>&amp;Problem</translation>
    </message>
    <message>
        <source>述职评议指出的问题</source>
        <translation>A problem that the appraisal pointed out</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>责任人(&amp;R)</source>
        <translation>&amp;Responsible</translation>
    </message>
    <message>
        <source>谁负责整改</source>
        <translation>Who is responsible for the rectification</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>整改措施(&amp;M)</source>
        <translation>&amp;Measure</translation>
    </message>
    <message>
        <source>怎样整改</source>
        <translation>How it is to be rectified</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>期限(&amp;D)</source>
        <translation>&amp;Due by</translation>
    </message>
    <message>
        <source>哪一天以前完成</source>
        <translation>The day by which it is to be done</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due by</translation>
    </message>
</context>
<context>
    <name>AppraisalPageForm</name>
    <message>
        <source>述职评议的步骤</source>
        <translation>Steps of the appraisal</translation>
    </message>
    <message>
        <source>Ctrl+PgUp、Ctrl+PgDn 换步骤</source>
        <translation>Ctrl+PgUp and Ctrl+PgDn change the step</translation>
    </message>
    <message>
        <source>还没有述职评议。
按“新建一届”开始，规则可以照搬上一届，都能修改。</source>
        <translation>No appraisals yet.
Start with &quot;New session&quot;; its rules can be taken from the last one and can all be changed.</translation>
    </message>
</context>
<context>
    <name>AssessmentCharts</name>
    <message>
        <source>完成的件数占应完成件数的比例。点击查看怎样算出来。</source>
        <translation>Share of what is owed that is completed. Click to see how it is computed.</translation>
    </message>
    <message>
        <source>按时的件数占已定件数的比例。点击查看怎样算出来。</source>
        <translation>Share of what is decided that was on time. Click to see how it is computed.</translation>
    </message>
    <message>
        <source>期限已过仍未完成的件数。点击列出这些事项。</source>
        <translation>What is not completed although its deadline has passed. Click for the list.</translation>
    </message>
    <message>
        <source>名次与上一期不同的人数。点击列出这些人。</source>
        <translation>People whose rank differs from the previous period. Click for the list.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>附件(&amp;Y)</source>
        <translation>Attachments (&amp;Y)</translation>
    </message>
    <message>
        <source>附件属于哪一条记录</source>
        <translation>The record that the attachments belong to</translation>
    </message>
    <message>
        <source>附件所属的记录</source>
        <translation>Record of the attachments</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>添加(&amp;C)…</source>
        <translation>Attach… (&amp;C)</translation>
    </message>
    <message>
        <source>打开附件的副本（回车）</source>
        <translation>Open a copy of the attachment (Enter)</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开(&amp;O)</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>移除选中的附件（Delete）</source>
        <translation>Remove the selected attachment (Delete)</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>移除(&amp;M)…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message>
        <source>可拖入或粘贴照片、PDF、Word、Excel，每个不超过 20 MB。</source>
        <translation>Drop or paste photos, PDF, Word or Excel files of up to 20 MB each.</translation>
    </message>
    <message>
        <source>双击打开附件</source>
        <translation>Double-click opens the file</translation>
    </message>
</context>
<context>
    <name>AttendanceEditor</name>
    <message>
        <source>考勤</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>选中一次会议，按数字键登记考勤</source>
        <translation>Select a meeting and press a number key for its attendance</translation>
    </message>
    <message>
        <source>会议和培训</source>
        <translation>Meetings and training</translation>
    </message>
    <message>
        <source>按数字键 1</source>
        <translation>Press 1</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>&amp;1 出席</source>
        <translation>&amp;1 Present</translation>
    </message>
    <message>
        <source>按数字键 2</source>
        <translation>Press 2</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>&amp;2 请假</source>
        <translation>&amp;2 Excused</translation>
    </message>
    <message>
        <source>按数字键 3</source>
        <translation>Press 3</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>&amp;3 缺席</source>
        <translation>&amp;3 Absent</translation>
    </message>
    <message>
        <source>按数字键 0</source>
        <translation>Press 0</translation>
    </message>
    <message>
        <source>清除考勤</source>
        <translation>Clear attendance</translation>
    </message>
    <message>
        <source>&amp;0 清除</source>
        <translation>&amp;0 Clear</translation>
    </message>
</context>
<context>
    <name>BallotEntryForm</name>
    <message>
        <source>保存这一张，打开下一张还没录的（PgDn）</source>
        <translation>Save this ballot and open the next one not entered yet (PgDn)</translation>
    </message>
    <message>
        <source>下一张</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>下一张(&amp;M)</source>
        <translation>Next (&amp;M)</translation>
    </message>
    <message>
        <source>这一行什么也没填，到下一行（/）</source>
        <translation>This row has no mark; go to the next row (/)</translation>
    </message>
    <message>
        <source>本行弃权</source>
        <translation>Blank row</translation>
    </message>
    <message>
        <source>本行弃权(&amp;B)</source>
        <translation>&amp;Blank row</translation>
    </message>
    <message>
        <source>从 Excel 复制的一块，从当前格起填入；表头有“序号”的，一次录入多张（Ctrl+V）</source>
        <translation>A block copied from Excel, filled in from the current cell on; with a heading &quot;序号&quot; it enters several ballots at once (Ctrl+V)</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>粘贴(&amp;A)</source>
        <translation>Paste (&amp;A)</translation>
    </message>
    <message>
        <source>数字放不下这一格时自动到下一格，少按回车；要录超出范围的数时先取消</source>
        <translation>Go to the next cell when no further digit fits, to save Enter; turn it off to enter numbers out of range</translation>
    </message>
    <message>
        <source>连打</source>
        <translation>Auto-advance</translation>
    </message>
    <message>
        <source>连打(&amp;K)</source>
        <translation>Auto-advance (&amp;K)</translation>
    </message>
</context>
<context>
    <name>BallotTable</name>
    <message>
        <source>表头下面没有内容。</source>
        <translation>There is nothing below the heading.</translation>
    </message>
    <message>
        <source>表头有两个“%1”。</source>
        <translation>The heading has &quot;%1&quot; twice.</translation>
    </message>
    <message>
        <source>不认得表头“%1”。</source>
        <translation>The heading &quot;%1&quot; is not known.</translation>
    </message>
    <message>
        <source>表头缺少“述职人”。</source>
        <translation>The heading lacks &quot;述职人&quot; (reportee).</translation>
    </message>
    <message>
        <source>表头没有测评内容。</source>
        <translation>The heading has no criteria.</translation>
    </message>
    <message>
        <source>第 %1 行：%2 号表的%3有两行。</source>
        <translation>Row %1: ballot no. %2 has two rows for %3.</translation>
    </message>
    <message>
        <source>第 %1 行没有序号。</source>
        <translation>Row %1 has no serial.</translation>
    </message>
    <message>
        <source>第 %1 行：%2 号表在前面已经有了。</source>
        <translation>Row %1: ballot no. %2 occurred above already.</translation>
    </message>
    <message>
        <source>第 %1 行：“%2”不是这一届的述职人，或有重名。</source>
        <translation>Row %1: &quot;%2&quot; is no reportee of this session, or several have this name.</translation>
    </message>
    <message>
        <source>第 %1 行比表头长。</source>
        <translation>Row %1 is longer than the heading.</translation>
    </message>
    <message>
        <source>表头没有“序号”。</source>
        <translation>The heading has no &quot;序号&quot; (serial).</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>标题(&amp;M)</source>
        <translation>Tit&amp;le</translation>
    </message>
    <message>
        <source>必填，例如“九月工作例会”</source>
        <translation>Required, e.g. &quot;September meeting&quot;</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>召开日期(&amp;F)</source>
        <translation>Held &amp;on</translation>
    </message>
    <message>
        <source>会议或培训召开的日子，也是到期日</source>
        <translation>Day of the meeting or training; also the due day</translation>
    </message>
    <message>
        <source>召开日期</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>事项(&amp;I)</source>
        <translation>&amp;Item</translation>
    </message>
    <message>
        <source>计入清单的哪一项；只有按会议通知考勤的事项可选</source>
        <translation>The checklist item it counts for; only items that go by meetings can be chosen</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>通知范围</source>
        <translation>Who is called</translation>
    </message>
    <message>
        <source>谁要参加</source>
        <translation>Who has to attend</translation>
    </message>
    <message>
        <source>召开当日在任的第一书记都要参加</source>
        <translation>All first secretaries in office on that day have to attend</translation>
    </message>
    <message>
        <source>通知全体在任第一书记</source>
        <translation>Call all first secretaries in office</translation>
    </message>
    <message>
        <source>全体在任第一书记(&amp;A)</source>
        <translation>&amp;All first secretaries in office</translation>
    </message>
    <message>
        <source>只有勾选的人要参加</source>
        <translation>Only those ticked have to attend</translation>
    </message>
    <message>
        <source>通知指定人员</source>
        <translation>Call only some people</translation>
    </message>
    <message>
        <source>指定人员(&amp;W)</source>
        <translation>O&amp;nly some people</translation>
    </message>
    <message>
        <source>人员(&amp;P)</source>
        <translation>&amp;People</translation>
    </message>
    <message>
        <source>空格勾选要参加的人</source>
        <translation>Space ticks who has to attend</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>CategoryChangeForm</name>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>生效日期(&amp;F)</source>
        <translation>E&amp;ffective from</translation>
    </message>
    <message>
        <source>从这一天起属于新类别</source>
        <translation>From this day on it belongs to the new category</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>新类别(&amp;C)</source>
        <translation>New &amp;category</translation>
    </message>
    <message>
        <source>留空表示不再属于任何类别</source>
        <translation>Empty means that it no longer belongs to a category</translation>
    </message>
    <message>
        <source>新类别</source>
        <translation>New category</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>标题(&amp;M)</source>
        <translation>T&amp;itle</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>生效日期(&amp;F)</source>
        <translation>E&amp;ffective from</translation>
    </message>
    <message>
        <source>从这一天到期的任务起按本版本计算</source>
        <translation>Duties due from this day on follow this version</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>失效日期(&amp;T)</source>
        <translation>Valid un&amp;til</translation>
    </message>
    <message>
        <source>最后有效的一天</source>
        <translation>Last day on which it is valid</translation>
    </message>
    <message>
        <source>失效日期</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>一直有效</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>单位类别(&amp;C)</source>
        <translation>Unit &amp;category</translation>
    </message>
    <message>
        <source>只用于这一类单位；留空用于没有专门清单的单位</source>
        <translation>Only for units of this category; leave empty for units without a checklist of their own</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>Unit category</translation>
    </message>
    <message>
        <source>规则参数</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>逾期得分 %(&amp;G)</source>
        <translation>&amp;Late credit %</translation>
    </message>
    <message>
        <source>逾期完成的得几成分，0–100</source>
        <translation>Share of the points that a late fulfilment earns, 0–100</translation>
    </message>
    <message>
        <source>逾期得分 %</source>
        <translation>Late credit %</translation>
    </message>
    <message>
        <source>最低在岗 %(&amp;V)</source>
        <translation>Minimum co&amp;verage %</translation>
    </message>
    <message>
        <source>在岗天数不到一期的这个比例就不产生任务，1–100</source>
        <translation>Below this share of days in office nothing is owed, 1–100</translation>
    </message>
    <message>
        <source>最低在岗 %</source>
        <translation>Minimum coverage %</translation>
    </message>
    <message>
        <source>补报期限(&amp;B)</source>
        <translation>L&amp;ate entry limit</translation>
    </message>
    <message>
        <source>期限过后几天之内补报仍算逾期完成</source>
        <translation>Entries made within so many days after the deadline still count as late</translation>
    </message>
    <message>
        <source>补报期限</source>
        <translation>Late entry limit</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source> 天</source>
        <translation> days</translation>
    </message>
    <message>
        <source>编号(&amp;N)</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>留空则自动编号</source>
        <translation>Leave empty for an automatic code</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>自动编号</source>
        <translation>automatic</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>清单的视图</source>
        <translation>Views of the checklist</translation>
    </message>
</context>
<context>
    <name>CloseRectificationForm</name>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>销号日期(&amp;D)</source>
        <translation>Close&amp;d on</translation>
    </message>
    <message>
        <source>哪一天核验通过</source>
        <translation>The day on which it was verified</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>销号依据(&amp;E)</source>
        <translation>&amp;Evidence</translation>
    </message>
    <message>
        <source>凭什么认定整改到位，必填；照片和文件作为附件添加</source>
        <translation>On what grounds it counts as rectified, required; add photos and files as attachments</translation>
    </message>
    <message>
        <source>销号依据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>核验人(&amp;V)</source>
        <translation>&amp;Verified by</translation>
    </message>
    <message>
        <source>谁到现场或查资料核验的，必填</source>
        <translation>Who verified it on site or from the files, required</translation>
    </message>
    <message>
        <source>核验人</source>
        <translation>Verified by</translation>
    </message>
</context>
<context>
    <name>CloseTaskForm</name>
    <message>
        <source>办结日期(&amp;D)</source>
        <translation>&amp;Done on</translation>
    </message>
    <message>
        <source>不晚于今天</source>
        <translation>Not later than today</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>办理情况(&amp;A)</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>必填；怎样办结的</source>
        <translation>Required; how it was done</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>季度结账</source>
        <translation>Quarter closing</translation>
    </message>
    <message>
        <source>结账截至日(&amp;D)</source>
        <translation>Closin&amp;g as of</translation>
    </message>
    <message>
        <source>从季度最后一天到今天；这一天以后登记的不计入结账结果</source>
        <translation>From the last day of the quarter to today; what is entered later does not count</translation>
    </message>
    <message>
        <source>结账截至日</source>
        <translation>Closing as of</translation>
    </message>
    <message>
        <source>冻结本季度每个人的结果</source>
        <translation>Freeze everybody&apos;s results of this quarter</translation>
    </message>
    <message>
        <source>结账</source>
        <translation>Close quarter</translation>
    </message>
    <message>
        <source>结账(&amp;L)…</source>
        <translation>C&amp;lose quarter…</translation>
    </message>
    <message>
        <source>说明理由后解冻，原结果仍可查阅</source>
        <translation>Unfreeze the results, giving a reason; the old results remain on record</translation>
    </message>
    <message>
        <source>反结账</source>
        <translation>Reopen quarter</translation>
    </message>
    <message>
        <source>反结账(&amp;U)…</source>
        <translation>Reopen q&amp;uarter…</translation>
    </message>
    <message>
        <source>列出结账结果与按现有登记计算的不同之处</source>
        <translation>List where the closing differs from a computation from today&apos;s entries</translation>
    </message>
    <message>
        <source>与现在比较</source>
        <translation>Compare with now</translation>
    </message>
    <message>
        <source>与现在比较(&amp;C)</source>
        <translation>&amp;Compare with now</translation>
    </message>
    <message>
        <source>结账记录</source>
        <translation>Closings</translation>
    </message>
    <message>
        <source>历次结账</source>
        <translation>Closings</translation>
    </message>
    <message>
        <source>与结账结果不同的数字</source>
        <translation>Figures that differ from the closing</translation>
    </message>
    <message>
        <source>印发记录</source>
        <translation>Issued reports</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>季度结账：冻结结果、规则和截至日</source>
        <translation>Close a quarter: freeze results, rules and as-of day</translation>
    </message>
    <message>
        <source>已结账 %1，第 %2 次，截至 %3
</source>
        <translation>Closed %1, closing no. %2, as of %3
</translation>
    </message>
    <message>
        <source>反结账，须写明理由</source>
        <translation>Reopen a closed quarter; a reason is required</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>已反结账 %1（第 %2 次结账）
</source>
        <translation>Reopened %1 (closing no. %2)
</translation>
    </message>
    <message>
        <source>--%1 的值“%2”不对，应如 2019-Q3（季度）或 2019（年）。</source>
        <translation>--%1: &quot;%2&quot; is not valid; write 2019-Q3 (a quarter) or 2019 (a year).</translation>
    </message>
    <message>
        <source>--%1 的日期“%2”不对，应如 2019-09-30。</source>
        <translation>--%1: the date &quot;%2&quot; is not valid; write it like 2019-09-30.</translation>
    </message>
    <message>
        <source>季度，如 2019-Q3</source>
        <translation>Quarter, e.g. 2019-Q3</translation>
    </message>
    <message>
        <source>截至日，如 2019-10-15；不给时为今天</source>
        <translation>As-of day, e.g. 2019-10-15; today if not given</translation>
    </message>
    <message>
        <source>年，如 2019</source>
        <translation>Year, e.g. 2019</translation>
    </message>
    <message>
        <source>第一天</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>缺少 --%1。</source>
        <translation>--%1 is missing.</translation>
    </message>
    <message>
        <source>请给出 --quarter、--year，或 --from 与 --to，三者取一。</source>
        <translation>Give one of --quarter, --year, or --from with --to.</translation>
    </message>
    <message>
        <source>--to 早于 --from。</source>
        <translation>--to is earlier than --from.</translation>
    </message>
    <message>
        <source>新建数据库；--demo 填入演示街道</source>
        <translation>Create a database; --demo fills it with the demonstration township</translation>
    </message>
    <message>
        <source>已建立 %1
</source>
        <translation>Created %1
</translation>
    </message>
    <message>
        <source>导入数据包（文件夹或 .zip），全部成功或全部不导入</source>
        <translation>Import a package (folder or .zip), all of it or nothing</translation>
    </message>
    <message>
        <source>把整个数据库导出为数据包</source>
        <translation>Export the whole database as a package</translation>
    </message>
    <message>
        <source>已导出到 %1
</source>
        <translation>Exported to %1
</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>异常</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>数据检查发现异常，请从最近的备份恢复。</source>
        <translation>The check found damage. Restore the most recent backup.</translation>
    </message>
    <message>
        <source>    登记 %1：发生 %2，登记 %3，%4，%5 — %6
</source>
        <translation>    Entry %1: done %2, entered %3, %4, %5 — %6
</translation>
    </message>
    <message>
        <source>%1 %2  %3
</source>
        <translation>%1 %2  %3
</translation>
    </message>
    <message>
        <source>  应完成日 %1，期限 %2（宽限 %3 天），状态：%4，%5/%6
</source>
        <translation>  Due %1, deadline %2 (%3 days of grace), state: %4, %5/%6
</translation>
    </message>
    <message>
        <source>  适用清单：%1 %2
</source>
        <translation>  Checklist: %1 %2
</translation>
    </message>
    <message>
        <source>这段时间没有应完成的事项。
</source>
        <translation>Nothing is due in this time.
</translation>
    </message>
    <message>
        <source>  补报截止：%1
</source>
        <translation>  Late entries until: %1
</translation>
    </message>
    <message>
        <source>    考勤：%1，登记于 %2
</source>
        <translation>    Attendance: %1, entered %2
</translation>
    </message>
    <message>
        <source>逐项说明应完成事项的日期、状态和依据</source>
        <translation>Explain what is owed, one by one: dates, state and grounds</translation>
    </message>
    <message>
        <source>派驻编号</source>
        <translation>Posting code</translation>
    </message>
    <message>
        <source>事项编号；不给时为全部</source>
        <translation>Item code; all items if not given</translation>
    </message>
    <message>
        <source>%1 %2（%3），%4 至 %5，截至 %6

</source>
        <translation>%1 %2 (%3), %4 to %5, as of %6

</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>完成率、得分和名次</source>
        <translation>Rates, scores and ranks</translation>
    </message>
    <message>
        <source>table、json 或 csv</source>
        <translation>table, json or csv</translation>
    </message>
    <message>
        <source>--format 应为 table、json 或 csv。</source>
        <translation>--format must be table, json or csv.</translation>
    </message>
    <message>
        <source>派驻</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>应完成</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>免计</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>按时</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>逾期完成</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>逾期未完成</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待完成</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>序时完成率</source>
        <translation>To-date rate</translation>
    </message>
    <message>
        <source>按时率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>同类名次</source>
        <translation>Rank in category</translation>
    </message>
    <message>
        <source>%1 至 %2，截至 %3
</source>
        <translation>%1 to %2, as of %3
</translation>
    </message>
    <message>
        <source>输出季度报表：Excel、PDF</source>
        <translation>Write the quarterly report: Excel, PDF</translation>
    </message>
    <message>
        <source>Excel 文件</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>PDF 文件</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>请给出 --xlsx 或 --pdf。</source>
        <translation>Give --xlsx or --pdf.</translation>
    </message>
    <message>
        <source>命令 %1 的参数个数不对。</source>
        <translation>Command %1: wrong number of arguments.</translation>
    </message>
    <message>
        <source>没有给出命令。</source>
        <translation>No command given.</translation>
    </message>
    <message>
        <source>没有命令“%1”。</source>
        <translation>There is no command &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>等次</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>一票否决</source>
        <translation>Veto</translation>
    </message>
    <message>
        <source>述职评议的计票结果</source>
        <translation>Results of an appraisal session</translation>
    </message>
    <message>
        <source>述职评议的编号</source>
        <translation>Code of the appraisal session</translation>
    </message>
    <message>
        <source>报表已导出为 %1，但没有记入印发记录。</source>
        <translation>The report was written to %1, but could not be entered in the list of issued reports.</translation>
    </message>
    <message>
        <source>输出书记项目台账、项目卡、调度通报和记录、年度总结、整改台账</source>
        <translation>Write the project ledger, a project card, dispatch bulletin and record, year summary or rectification ledger</translation>
    </message>
    <message>
        <source>项目编号</source>
        <translation>Project code</translation>
    </message>
    <message>
        <source>输出文件</source>
        <translation>Output file</translation>
    </message>
    <message>
        <source>请给出 --ledger、--card、--bulletin、--record、--summary、--rectification 之一。</source>
        <translation>Give one of --ledger, --card, --bulletin, --record, --summary, --rectification.</translation>
    </message>
    <message>
        <source>--year 的值“%1”不对，应如 2019。</source>
        <translation>--year: &quot;%1&quot; is not valid; write it like 2019.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>领办书记</source>
        <translation>Leading secretary</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Finish date</translation>
    </message>
    <message>
        <source>建议亮灯</source>
        <translation>Suggested light</translation>
    </message>
    <message>
        <source>上季亮灯</source>
        <translation>Light of last quarter</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>序时进度</source>
        <translation>Planned progress</translation>
    </message>
    <message>
        <source>月报按时</source>
        <translation>Reports on time</translation>
    </message>
    <message>
        <source>月报逾期</source>
        <translation>Reports late</translation>
    </message>
    <message>
        <source>月报缺报</source>
        <translation>Reports overdue</translation>
    </message>
    <message>
        <source>月报待报</source>
        <translation>Reports pending</translation>
    </message>
    <message>
        <source>未办任务</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>逾期任务</source>
        <translation>Overdue tasks</translation>
    </message>
    <message>
        <source>未销号</source>
        <translation>Open rectifications</translation>
    </message>
    <message>
        <source>逾期未销号</source>
        <translation>Overdue rectifications</translation>
    </message>
    <message>
        <source>验收得分</source>
        <translation>Acceptance score</translation>
    </message>
    <message>
        <source>书记项目的进度、月报告和任务</source>
        <translation>Progress, monthly reports and tasks of secretary projects</translation>
    </message>
    <message>
        <source>--year 应为四位数的年份，如 2026。</source>
        <translation>--year must be a year of four digits, e.g. 2026.</translation>
    </message>
    <message>
        <source>截至 %1，共 %2 个项目
</source>
        <translation>As of %1, %2 projects
</translation>
    </message>
    <message>
        <source>用法：touyanctl [--language zh|en] --db 数据库 命令 …
</source>
        <translation>Usage: touyanctl [--language zh|en] --db DATABASE COMMAND …
</translation>
    </message>
    <message>
        <source>--language 只能是 zh（中文）或 en（英文）。</source>
        <translation>--language must be zh (Chinese) or en (English).</translation>
    </message>
    <message>
        <source>输出述职评议结果、通报、计票表、反馈函</source>
        <translation>write results, bulletin, tally sheet and letters of an appraisal</translation>
    </message>
    <message>
        <source>结果，Excel 文件</source>
        <translation>results, Excel file</translation>
    </message>
    <message>
        <source>通报，PDF 文件</source>
        <translation>bulletin, PDF file</translation>
    </message>
    <message>
        <source>计票表，PDF 文件；定稿前也可输出</source>
        <translation>tally sheet, PDF file; also before finalising</translation>
    </message>
    <message>
        <source>全部反馈函，每人一个 PDF 文件</source>
        <translation>all letters, a PDF file each</translation>
    </message>
    <message>
        <source>一个人的反馈函，PDF 或 ODT 文件</source>
        <translation>the letter to one reportee, PDF or ODT file</translation>
    </message>
    <message>
        <source>反馈函给谁：任职编号</source>
        <translation>whose letter: code of the posting</translation>
    </message>
    <message>
        <source>反馈函写明名次</source>
        <translation>letters state the rank</translation>
    </message>
    <message>
        <source>请给出 --xlsx、--bulletin、--tally-sheet、--letters、--letter 中的至少一个。</source>
        <translation>Please give at least one of --xlsx, --bulletin, --tally-sheet, --letters and --letter.</translation>
    </message>
    <message>
        <source>扫描识别</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>首录每一格都读准的表</source>
        <translation>make first entries of the ballots whose every box is sure</translation>
    </message>
    <message>
        <source>首录人</source>
        <translation>First entry by</translation>
    </message>
    <message>
        <source>--count 的值“%1”不对，应为大于 0 的整数。</source>
        <translation>The value &quot;%1&quot; of --count is wrong; it should be a whole number above 0.</translation>
    </message>
    <message>
        <source>印制测评表（表号打乱），输出会议议程、述职顺序表</source>
        <translation>print ballots (serials shuffled), and write the meeting&apos;s agenda and order of speaking</translation>
    </message>
    <message>
        <source>测评组的编号</source>
        <translation>code of the voter group</translation>
    </message>
    <message>
        <source>这一组一共几张表，备用的也算</source>
        <translation>how many ballots the group has in all, spares included</translation>
    </message>
    <message>
        <source>只印新增的，不重印已有表号的表</source>
        <translation>print the new ones only, not those that have serials already</translation>
    </message>
    <message>
        <source>测评表的输出文件</source>
        <translation>file to write the ballots to</translation>
    </message>
    <message>
        <source>会议议程的输出文件</source>
        <translation>file to write the agenda to</translation>
    </message>
    <message>
        <source>述职顺序表的输出文件</source>
        <translation>file to write the order of speaking to</translation>
    </message>
    <message>
        <source>请给出 --pdf、--agenda、--order 中的至少一个。</source>
        <translation>Please give at least one of --pdf, --agenda and --order.</translation>
    </message>
    <message>
        <source>测评表已导出为 %1，但没有记入印发记录。</source>
        <translation>The ballots were written to %1, but not recorded as issued.</translation>
    </message>
    <message>
        <source>%1 或 %2</source>
        <comment>endings of files</comment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <comment>endings of files</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 的后缀应为 %2。</source>
        <comment>file name, its ending</comment>
        <translation>%1 should end in %2.</translation>
    </message>
    <message>
        <source>读取测评表的扫描件（PNG、JPEG、PDF）；--enter 首录全部读准的表，一项也没有填的除外</source>
        <translation>reads scanned ballots (PNG, JPEG, PDF); --enter makes the first entry of all that are sure, except those with nothing on them</translation>
    </message>
    <message>
        <source>连一项也没有填的表一起首录，它们是废票</source>
        <translation>also enters ballots with nothing on them; they are void</translation>
    </message>
    <message>
        <source>--enter-blank 要和 --enter 一起用。</source>
        <translation>--enter-blank goes with --enter.</translation>
    </message>
    <message>
        <source>一项也没有填，没有首录：%1。确实收回了空白表的，加 --enter-blank 再读一次。</source>
        <translation>Nothing is on them, so they were not entered: %1. If blank ballots did come back, read them once more with --enter-blank.</translation>
    </message>
    <message>
        <source>没有读出一张测评表。</source>
        <translation>No ballot could be read.</translation>
    </message>
    <message>
        <source>“%1”不是 UTF-8 编码的名字。请先给文件或文件夹改名，再试。</source>
        <translation>“%1” is no name in UTF-8. Rename the file or folder first and try again.</translation>
    </message>
    <message>
        <source>检查文件完整性、页校验、外键、数据版本和审计链</source>
        <translation>check the file, its page seals, foreign keys, schema version and audit chain</translation>
    </message>
    <message>
        <source>测评已定稿，但文件还没有重写，可能留有录入先后的痕迹：%1 下次打开时会自动再试。</source>
        <translation>The appraisal is final, but the file has not been written anew and may still show the order of entry: %1 It is tried again when the file is opened.</translation>
    </message>
    <message>
        <source>--%1 给了不止一次。</source>
        <translation>--%1 was given more than once.</translation>
    </message>
    <message>
        <source>--%1 的值是空的。</source>
        <translation>--%1 has an empty value.</translation>
    </message>
    <message>
        <source>--%1 只能与这些选项之一同用：%2。</source>
        <comment>option, others</comment>
        <translation>--%1 goes only with one of these options: %2.</translation>
    </message>
    <message>
        <source>、</source>
        <comment>options</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CommentsPanelForm</name>
    <message>
        <source>点评对象</source>
        <translation>Comment on</translation>
    </message>
    <message>
        <source>保存点评；换人时自动保存</source>
        <translation>Save the comment; going to somebody else saves it too</translation>
    </message>
    <message>
        <source>保存点评</source>
        <translation>Save comment</translation>
    </message>
    <message>
        <source>保存点评(&amp;S)</source>
        <translation>&amp;Save comment</translation>
    </message>
    <message>
        <source>党组织负责人会上的点评；清空即删除</source>
        <translation>What the head of the Party organization said at the meeting; clearing it deletes it</translation>
    </message>
    <message>
        <source>点评</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>会上的点评</source>
        <translation>Comment at the meeting</translation>
    </message>
    <message>
        <source>选要点评的人，或对全体的点评</source>
        <translation>Whom the comment is on, or all of them</translation>
    </message>
</context>
<context>
    <name>ComponentScoreForm</name>
    <message>
        <source>述职人</source>
        <translation>Reportee</translation>
    </message>
    <message>
        <source>项目(&amp;C)</source>
        <translation>&amp;Component</translation>
    </message>
    <message>
        <source>综合得分的哪一部分</source>
        <translation>Which part of the composite</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>情况(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>不适用的，权重由其他部分分担；缺的，没有综合得分</source>
        <translation>The weight of a component that is not applicable falls on the others; with a missing one there is no composite</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>有得分</source>
        <translation>scored</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>得分(&amp;P)</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <source>0 到 100，最多六位小数</source>
        <translation>0 to 100, at most six decimals</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>云溪街道党建工作办公室</source>
        <translation>Yunxi Subdistrict Party Building Office</translation>
    </message>
    <message>
        <source>会前取数</source>
        <translation>Scores taken before the meeting</translation>
    </message>
</context>
<context>
    <name>DispatchJudgement</name>
    <message>
        <source>本次灯号</source>
        <translation>Light of this dispatch</translation>
    </message>
    <message>
        <source>意见(&amp;O)</source>
        <translation>&amp;Opinion</translation>
    </message>
    <message>
        <source>调度意见</source>
        <translation>Dispatch opinion</translation>
    </message>
    <message>
        <source>会上的意见，必填</source>
        <translation>Opinion of the meeting, required</translation>
    </message>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>与建议不同的理由</source>
        <translation>Reason for differing from the suggestion</translation>
    </message>
    <message>
        <source>与建议的灯号不同，请写理由</source>
        <translation>The light differs from the suggestion; give a reason</translation>
    </message>
    <message>
        <source>当场交办一项任务（Ctrl+T）</source>
        <translation>Hand down a task on the spot (Ctrl+T)</translation>
    </message>
    <message>
        <source>交办任务</source>
        <translation>Tasks handed down</translation>
    </message>
    <message>
        <source>交办任务(&amp;T)</source>
        <translation>&amp;Tasks handed down</translation>
    </message>
    <message>
        <source>对这个项目的调度意见</source>
        <translation>Opinion on this project</translation>
    </message>
    <message>
        <source>改动系统建议的灯时写明理由</source>
        <translation>Why the light differs from the suggested one</translation>
    </message>
</context>
<context>
    <name>DispatchWindow</name>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>实施步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>上次调度、任务、整改和月报</source>
        <translation>Last dispatch, tasks, rectification and monthly reports</translation>
    </message>
    <message>
        <source>直接到一个项目</source>
        <translation>Go straight to a project</translation>
    </message>
    <message>
        <source>到哪个项目</source>
        <translation>Go to project</translation>
    </message>
    <message>
        <source>上一个</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>上一个项目（PageUp 或 ←）</source>
        <translation>Previous project (PageUp or ←)</translation>
    </message>
    <message>
        <source>下一个</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>保存并到下一个项目（PageDown 或 →）</source>
        <translation>Save and go to the next project (PageDown or →)</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存这个项目的灯号、意见和任务（Ctrl+S）</source>
        <translation>Save light, opinion and tasks of this project (Ctrl+S)</translation>
    </message>
    <message>
        <source>调度会…</source>
        <translation>Meeting…</translation>
    </message>
    <message>
        <source>建立或修改这次调度会（Ctrl+M）</source>
        <translation>Set up or edit this dispatch meeting (Ctrl+M)</translation>
    </message>
    <message>
        <source>导出记录…</source>
        <translation>Export record…</translation>
    </message>
    <message>
        <source>把会议记录存为 PDF 或可编辑的文档（Ctrl+Shift+S）</source>
        <translation>Save the record of the meeting as PDF or as an editable document (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>打印记录…</source>
        <translation>Print record…</translation>
    </message>
    <message>
        <source>打印会议记录（Ctrl+P）</source>
        <translation>Print the record of the meeting (Ctrl+P)</translation>
    </message>
    <message>
        <source>全屏</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>铺满屏幕或还原（F11）</source>
        <translation>Fill the screen, or go back (F11)</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>离开输入框，再按一次结束调度（Esc）</source>
        <translation>Leave the input field; once more ends the dispatch (Esc)</translation>
    </message>
    <message>
        <source>写意见</source>
        <translation>Write the opinion</translation>
    </message>
    <message>
        <source>交办任务</source>
        <translation>Tasks handed down</translation>
    </message>
</context>
<context>
    <name>DrawRecordForm</name>
    <message>
        <source>每次抽签的时间、抽签人、种子和抽出的顺序，可以核对</source>
        <translation>When each draw was made, by whom, its seed and the order it gave, to be checked</translation>
    </message>
    <message>
        <source>抽签记录</source>
        <translation>Record of draws</translation>
    </message>
    <message>
        <source>抽签记录(&amp;L)…</source>
        <translation>Record of draws (&amp;L)…</translation>
    </message>
</context>
<context>
    <name>EndPostingForm</name>
    <message>
        <source>派驻</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>最后一天(&amp;L)</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>任职的最后一天，这一天仍在任</source>
        <translation>Last day of the posting, still in office on it</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>登记</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>内容(&amp;N)</source>
        <translation>Co&amp;ntent</translation>
    </message>
    <message>
        <source>做了什么；回车保存</source>
        <translation>What was done; Enter saves</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>可写 9-3、9.3、0903、3 或 2026-09-03</source>
        <translation>Write 9-3, 9.3, 0903, 3 or 2026-09-03</translation>
    </message>
    <message>
        <source>发生日期</source>
        <translation>Date of work</translation>
    </message>
    <message>
        <source>人数(&amp;U)</source>
        <translation>N&amp;umber of people</translation>
    </message>
    <message>
        <source>参加人数，可不填</source>
        <translation>How many took part, optional</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>地点(&amp;A)</source>
        <translation>Pl&amp;ace</translation>
    </message>
    <message>
        <source>在哪里，可不填</source>
        <translation>Where, optional</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>种类(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>事项要求的种类</source>
        <translation>A kind that the item asks for</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>所属期(&amp;P)</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>计入哪一期；“按日期”表示发生日期所在的一期</source>
        <translation>The period it counts for; &quot;By date&quot; means the period of the date</translation>
    </message>
    <message>
        <source>所属期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>回车 保存并到下一行&#x3000;Tab 下一栏&#x3000;Esc 取消</source>
        <translation>Enter: save and go to the next row  Tab: next field  Esc: cancel</translation>
    </message>
</context>
<context>
    <name>EntryHeadForm</name>
    <message>
        <source>录入人(&amp;N)</source>
        <translation>E&amp;ntered by</translation>
    </message>
    <message>
        <source>谁在录入；复录必须换一个人</source>
        <translation>Who enters; the second entry has to be made by somebody else</translation>
    </message>
    <message>
        <source>录入人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>第一次录入（Alt+1）</source>
        <translation>First entry (Alt+1)</translation>
    </message>
    <message>
        <source>首录</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>首录(&amp;1)</source>
        <translation>First entry (&amp;1)</translation>
    </message>
    <message>
        <source>另一个人再录一遍，看不到首录的内容（Alt+2）</source>
        <translation>Somebody else enters all again, without seeing the first entry (Alt+2)</translation>
    </message>
    <message>
        <source>复录</source>
        <translation>Second entry</translation>
    </message>
    <message>
        <source>复录(&amp;2)</source>
        <translation>Second entry (&amp;2)</translation>
    </message>
    <message>
        <source>组(&amp;G)</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>表上印的测评组</source>
        <translation>The voter group printed on the form</translation>
    </message>
    <message>
        <source>测评组</source>
        <translation>Voter group</translation>
    </message>
    <message>
        <source>序号(&amp;S)</source>
        <translation>&amp;Serial</translation>
    </message>
    <message>
        <source>表上印的序号，回车打开；也可以用扫码枪扫表上的二维码</source>
        <translation>The serial printed on the form; Enter opens it. The form&apos;s QR code can be scanned too</translation>
    </message>
    <message>
        <source>表的序号</source>
        <translation>Serial of the form</translation>
    </message>
    <message>
        <source>序号或扫码</source>
        <translation>serial or scan</translation>
    </message>
    <message>
        <source>打开这张表（回车）</source>
        <translation>Open this ballot (Enter)</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开(&amp;O)</source>
        <translation>&amp;Open</translation>
    </message>
</context>
<context>
    <name>EntryListPanel</name>
    <message>
        <source>状态(&amp;S)</source>
        <translation>&amp;State</translation>
    </message>
    <message>
        <source>显示哪种状态的登记</source>
        <translation>Which entries to show</translation>
    </message>
    <message>
        <source>按状态筛选</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>登记列表</source>
        <translation>List of entries</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>找不到%1“%2”。它可能已被删除，请刷新后再试。</source>
        <translation>Cannot find the %1 &quot;%2&quot;. It may have been deleted; refresh and try again.</translation>
    </message>
    <message>
        <source>%1“%2”已被别人修改。请刷新，核对后再改。</source>
        <translation>Somebody else has changed the %1 &quot;%2&quot;. Refresh, check, then change it again.</translation>
    </message>
    <message>
        <source>%1“%2”已经存在。请换一个编号，或修改原有记录。</source>
        <translation>The %1 &quot;%2&quot; already exists. Use another code, or change the existing record.</translation>
    </message>
    <message>
        <source>%1“%2”不存在。请先登记它，或改正编号。</source>
        <translation>The %1 &quot;%2&quot; does not exist. Add it first, or correct the code.</translation>
    </message>
    <message>
        <source>%1“%2”还被其他记录引用，不能删除。请先处理引用它的记录。</source>
        <translation>Other records refer to the %1 &quot;%2&quot;, so it cannot be deleted. Deal with those records first.</translation>
    </message>
    <message>
        <source>“%1”不能为空，请填写。</source>
        <translation>&quot;%1&quot; must not be empty; please fill it in.</translation>
    </message>
    <message>
        <source>“%1”的值“%2”不对，应为：%3。</source>
        <translation>&quot;%1&quot;: the value &quot;%2&quot; is not valid; it should be: %3.</translation>
    </message>
    <message>
        <source>结束日期 %2 早于开始日期 %1，请改正。</source>
        <translation>The end date %2 is earlier than the start date %1; please correct it.</translation>
    </message>
    <message>
        <source>派驻“%1”与同一人同一职务的派驻“%2”时间重叠。请先结束前一段。</source>
        <translation>The posting &quot;%1&quot; overlaps with the posting &quot;%2&quot; of the same person in the same role. End the earlier one first.</translation>
    </message>
    <message>
        <source>清单“%1”与同类别的清单“%2”有效期重叠。请调整起止日期。</source>
        <translation>The checklist &quot;%1&quot; overlaps with the checklist &quot;%2&quot; of the same category. Adjust their dates.</translation>
    </message>
    <message>
        <source>清单“%1”已经使用，不能改动内容。请另建后续版本。</source>
        <translation>The checklist &quot;%1&quot; is in use and its content cannot change. Make a following version instead.</translation>
    </message>
    <message>
        <source>发生日期 %1 不在派驻“%2”的任期（%3 至 %4）内。请改日期，或选对人员。</source>
        <translation>The date %1 is outside the posting &quot;%2&quot; (%3 to %4). Change the date, or pick the right person.</translation>
    </message>
    <message>
        <source>登记日期 %2 早于发生日期 %1。尚未发生的工作不能登记。</source>
        <translation>The entry date %2 is earlier than the date of the work, %1. Work that has not been done cannot be entered.</translation>
    </message>
    <message>
        <source>任何清单版本都没有事项“%1”。请改正事项编号。</source>
        <translation>No checklist version has an item &quot;%1&quot;. Correct the item code.</translation>
    </message>
    <message>
        <source>事项“%1”按会议通知考勤，不登记工作。请到会议考勤中记录。</source>
        <translation>Item &quot;%1&quot; goes by meeting attendance and takes no entries. Record it under meeting attendance.</translation>
    </message>
    <message>
        <source>所属期“%1”写法不对。应为 2019-W36、2019-09、2019-Q3 或 2019。</source>
        <translation>The period &quot;%1&quot; is not written correctly. Write 2019-W36, 2019-09, 2019-Q3 or 2019.</translation>
    </message>
    <message>
        <source>所属期“%1”与派驻“%2”的任期没有重合。请改所属期。</source>
        <translation>The period &quot;%1&quot; does not overlap with the posting &quot;%2&quot;. Change the period.</translation>
    </message>
    <message>
        <source>发生日期 %1 比所属期“%2”的第一天早 7 天以上。请改所属期或日期。</source>
        <translation>The date %1 is more than 7 days before the first day of the period &quot;%2&quot;. Change the period or the date.</translation>
    </message>
    <message>
        <source>登记“%1”当前为“%2”，不能“%3”。</source>
        <translation>The entry &quot;%1&quot; is &quot;%2&quot;; it cannot be %3.</translation>
    </message>
    <message>
        <source>事项“%1”不是按次考勤的事项，不能用于会议通知。</source>
        <translation>Item &quot;%1&quot; does not go by attendance and cannot be used for a meeting.</translation>
    </message>
    <message>
        <source>派驻“%2”不在会议“%1”的通知范围内。请改通知范围或考勤。</source>
        <translation>The posting &quot;%2&quot; is not called to the meeting &quot;%1&quot;. Change who is called, or the attendance.</translation>
    </message>
    <message>
        <source>会议“%1”召开当日（%3）派驻“%2”不在任。</source>
        <translation>The posting &quot;%2&quot; was not in office on the day of the meeting &quot;%1&quot; (%3).</translation>
    </message>
    <message>
        <source>会议“%1”于 %4 召开，派驻“%2”的出席或缺席不能在 %3 提前登记；会前只能登记请假。</source>
        <translation>The meeting &quot;%1&quot; is on %4; presence or absence of the posting &quot;%2&quot; cannot be recorded early, on %3. Only excuses can be recorded before the meeting.</translation>
    </message>
    <message>
        <source>会议“%1”对派驻“%2”登记了两次考勤，请只留一条。</source>
        <translation>The meeting &quot;%1&quot; has two attendances for the posting &quot;%2&quot;; keep only one.</translation>
    </message>
    <message>
        <source>%1 季度已结账（第 %2 次，截至 %3，%4 结账），此操作会改变已冻结的结果。确需修改，请先反结账并说明理由。</source>
        <translation>%1 is closed (closing no. %2, as of %3, closed on %4), and this would change frozen results. If it must be, reopen the quarter first and give a reason.</translation>
    </message>
    <message>
        <source>%1 季度已经结账（第 %2 次）。</source>
        <translation>%1 is already closed (closing no. %2).</translation>
    </message>
    <message>
        <source>%1 季度尚未结账。</source>
        <translation>%1 is not closed.</translation>
    </message>
    <message>
        <source>请填写“%1”的理由。</source>
        <translation>A reason is needed for this step: %1.</translation>
    </message>
    <message>
        <source>截至日 %1 早于 %2 的最后一天，季度尚未结束，不能结账。</source>
        <translation>The as-of day %1 is before the last day of %2. The quarter is not over and cannot be closed.</translation>
    </message>
    <message>
        <source>找不到文件 %1。请检查路径。</source>
        <translation>Cannot find the file %1. Check the path.</translation>
    </message>
    <message>
        <source>无法读取 %1：%2。请检查文件和权限。</source>
        <translation>Cannot read %1: %2. Check the file and its permissions.</translation>
    </message>
    <message>
        <source>无法写入 %1：%2。请换一个文件夹，或检查权限；原文件未改动。</source>
        <translation>Cannot write %1: %2. Choose another folder or check the permissions; the existing file was not changed.</translation>
    </message>
    <message>
        <source>磁盘空间不足，无法写入 %1。请腾出空间后重试；原有内容未改动。</source>
        <translation>The disk is full; cannot write %1. Free some space and try again; existing content was not changed.</translation>
    </message>
    <message>
        <source>不接受文件 %1 的类型，可用：%2。</source>
        <translation>Files like %1 are not accepted; allowed: %2.</translation>
    </message>
    <message>
        <source>文件 %1 太大，上限为 %2。</source>
        <translation>The file %1 is too large; the limit is %2.</translation>
    </message>
    <message>
        <source>%1 不是数据库文件，或已损坏。请选择头雁的数据库，或从备份恢复。</source>
        <translation>%1 is not a database, or is damaged. Choose a Touyan database, or restore a backup.</translation>
    </message>
    <message>
        <source>%1 是别的程序的数据库，未作任何改动。请选择头雁的数据库。</source>
        <translation>%1 is another program&apos;s database; nothing was changed. Choose a Touyan database.</translation>
    </message>
    <message>
        <source>%1 由更新的版本建立（数据版本 %2，本程序支持到 %3）。请升级头雁后再打开。</source>
        <translation>%1 was made by a newer version (schema version %2; this program supports up to %3). Update Touyan, then open it.</translation>
    </message>
    <message>
        <source>%1 已存在。请换一个文件名，或直接打开它。</source>
        <translation>%1 already exists. Use another file name, or open it.</translation>
    </message>
    <message>
        <source>%1 所在位置只读，无法保存。请复制到可写的文件夹再打开。</source>
        <translation>%1 is in a read-only place and cannot be saved. Copy it to a writable folder and open it there.</translation>
    </message>
    <message>
        <source>%1 正被其他程序占用。请稍后重试。</source>
        <translation>%1 is in use by another program. Try again later.</translation>
    </message>
    <message>
        <source>%1 已损坏（%2）。请从最近的备份恢复。</source>
        <translation>%1 is damaged (%2). Restore the most recent backup.</translation>
    </message>
    <message>
        <source>%1 位于网络共享上，多人同时使用会损坏数据。请放到本机磁盘。</source>
        <translation>%1 is on a network share; shared use would damage the database. Put it on a local disk.</translation>
    </message>
    <message>
        <source>数据读写失败（%1），未作任何改动。请重试；仍不行请运行数据检查。</source>
        <translation>Reading or writing failed (%1); nothing was changed. Try again; if it still fails, check the database.</translation>
    </message>
    <message>
        <source>数据包文件 %1 有误：%2%3。</source>
        <translation>Error in the package file %1: %2%3.</translation>
    </message>
    <message>
        <source>数据包有 %1 处错误，全部未导入。请按清单改正后重新导入。</source>
        <translation>The package has %1 errors; nothing was imported. Correct them as listed and import again.</translation>
    </message>
    <message>
        <source>没有可用的中文字体（查找过：%1）。请安装中文字体，例如 Noto CJK，再导出。</source>
        <translation>There is no usable Chinese font (looked for: %1). Install one, e.g. Noto CJK, and export again.</translation>
    </message>
    <message>
        <source>已取消，未留下任何文件。</source>
        <translation>Cancelled; no file was left behind.</translation>
    </message>
    <message>
        <source>发生未知错误。</source>
        <translation>An unknown error occurred.</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>item</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>结账</source>
        <translation>closing</translation>
    </message>
    <message>
        <source>应完成事项</source>
        <translation>owed item</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>通知范围</source>
        <translation>who is called</translation>
    </message>
    <message>
        <source>发生日期</source>
        <translation>date of work</translation>
    </message>
    <message>
        <source>截至日</source>
        <translation>as-of day</translation>
    </message>
    <message>
        <source>所属期</source>
        <translation>period</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>number of people</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>已报</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>已审</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>反结账</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>上级不能绕回自己</source>
        <translation>a parent must not lead back to the unit itself</translation>
    </message>
    <message>
        <source>不能是 all，也不能含分号</source>
        <translation>it must not be &quot;all&quot; or contain a semicolon</translation>
    </message>
    <message>
        <source>本版本没有这张表，请移走此文件</source>
        <translation>this version has no such table; please take this file out</translation>
    </message>
    <message>
        <source>文件是空的，连表头也没有</source>
        <translation>the file is empty, without even a header</translation>
    </message>
    <message>
        <source>多出一列：</source>
        <translation>unexpected column: </translation>
    </message>
    <message>
        <source>缺少一列：</source>
        <translation>missing column: </translation>
    </message>
    <message>
        <source>重复的列：</source>
        <translation>repeated column: </translation>
    </message>
    <message>
        <source>含有不是 UTF-8 的字节，请另存为“CSV UTF-8”再导入</source>
        <translation>there are bytes that are not UTF-8; save as &quot;CSV UTF-8&quot; and import again</translation>
    </message>
    <message>
        <source>像是 GB18030（GBK）编码，请另存为“CSV UTF-8”再导入</source>
        <translation>this looks like GB18030 (GBK); save as &quot;CSV UTF-8&quot; and import again</translation>
    </message>
    <message>
        <source>像是 UTF-16 编码，请另存为“CSV UTF-8”再导入</source>
        <translation>this looks like UTF-16; save as &quot;CSV UTF-8&quot; and import again</translation>
    </message>
    <message>
        <source>含有控制字符 </source>
        <translation>contains the control character </translation>
    </message>
    <message>
        <source>内容太长，字节数上限为 </source>
        <translation>too long; the limit in bytes is </translation>
    </message>
    <message>
        <source>引号没有收尾，后面的内容无法读取</source>
        <translation>a quotation mark is not closed; what follows cannot be read</translation>
    </message>
    <message>
        <source>引号只能包住整个字段，字段内的引号要写两次</source>
        <translation>quotation marks must enclose the whole field; double them inside a field</translation>
    </message>
    <message>
        <source>收尾引号之后还有内容</source>
        <translation>there is text after the closing quotation mark</translation>
    </message>
    <message>
        <source>字段个数不对（实有/应有）：</source>
        <translation>wrong number of fields (found/expected): </translation>
    </message>
    <message>
        <source>压缩包内文件太多，上限为 </source>
        <translation>too many files in the archive; the limit is </translation>
    </message>
    <message>
        <source>解压后太大，字节数上限为 </source>
        <translation>too large when unpacked; the limit in bytes is </translation>
    </message>
    <message>
        <source>压缩比异常，疑似压缩炸弹，倍数上限为 </source>
        <translation>suspicious compression ratio, possibly a zip bomb; the highest ratio allowed is </translation>
    </message>
    <message>
        <source>已加密，请解除密码后再导入：</source>
        <translation>encrypted; remove the password and import again: </translation>
    </message>
    <message>
        <source>压缩包内有同名文件：</source>
        <translation>the archive has two files named: </translation>
    </message>
    <message>
        <source>已损坏，请重新取得此文件 </source>
        <translation>damaged; get this file again: </translation>
    </message>
    <message>
        <source>没有这个文件夹</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>那里有一个同名的文件夹</source>
        <translation>a folder of this name is there</translation>
    </message>
    <message>
        <source>那里有数据包以外的文件，请另选一个文件夹</source>
        <translation>there are files that do not belong to a package; choose another folder</translation>
    </message>
    <message>
        <source>项目“%1”当前为“%2”，不能“%3”。可以进行：%4。</source>
        <translation>The project &quot;%1&quot; is in the state &quot;%2&quot;; &quot;%3&quot; is not possible. Possible now: %4.</translation>
    </message>
    <message>
        <source>项目“%1”的方案不完整，缺少：%2。请补齐后再申报。</source>
        <translation>The plan of the project &quot;%1&quot; is not complete; missing: %2. Complete it, then submit.</translation>
    </message>
    <message>
        <source>项目“%1”各步骤权重之和为 %2，应为 100。请调整权重。</source>
        <translation>The step weights of the project &quot;%1&quot; sum to %2 instead of 100. Adjust the weights.</translation>
    </message>
    <message>
        <source>项目“%1”还有步骤没有完成（%2），不能申请验收。请先登记完成日期，或修改方案。</source>
        <translation>The project &quot;%1&quot; has unfinished steps (%2), so acceptance cannot be requested. Enter when they were finished, or revise the plan.</translation>
    </message>
    <message>
        <source>请填写“%1”的意见。</source>
        <translation>An opinion is needed for this step: %1.</translation>
    </message>
    <message>
        <source>“%1”还有整改事项没有销号（%2）。请先完成整改并销号。</source>
        <translation>&quot;%1&quot; has open rectification items (%2). Rectify and close them first.</translation>
    </message>
    <message>
        <source>整改事项“%1”已经销号，不能再改。确需修改，请先撤销销号。</source>
        <translation>The rectification item &quot;%1&quot; is closed and cannot change. If it must, reopen it first.</translation>
    </message>
    <message>
        <source>项目“%1”在 %2 不处于实施中，不能登记。请核对项目和日期。</source>
        <translation>The project &quot;%1&quot; was not in progress on %2, so this cannot be recorded. Check the project and the date.</translation>
    </message>
    <message>
        <source>“%2”在 %3 已有%1，请修改原有记录。</source>
        <translation>&quot;%2&quot; already has this record for %3: %1. Change the existing one.</translation>
    </message>
    <message>
        <source>述职评议“%1”已定稿（第 %2 次），此操作会改变已冻结的结果。确需修改，请先撤销定稿并说明理由。</source>
        <translation>The appraisal &quot;%1&quot; is final (no. %2), and this would change frozen results. If it must be, undo the finalising and give a reason.</translation>
    </message>
    <message>
        <source>述职评议“%1”尚未定稿，结果不能使用。请先核对并定稿。</source>
        <translation>The appraisal &quot;%1&quot; is not final, so its results cannot be used. Check and finalise it first.</translation>
    </message>
    <message>
        <source>述职评议“%1”的“%2”权重之和为 %3，应为 100。请先调整权重，再定稿。</source>
        <translation>The weights of the appraisal &quot;%1&quot; (%2) sum to %3 instead of 100. Adjust them, then finalise.</translation>
    </message>
    <message>
        <source>述职评议“%1”两次录入还有 %2 处不一致。请逐条核对后再定稿。</source>
        <translation>The two entries of the appraisal &quot;%1&quot; still differ in %2 places. Settle each of them, then finalise.</translation>
    </message>
    <message>
        <source>述职评议“%1”还有 %2 张测评表没有完成两次录入。请补录后再定稿。</source>
        <translation>The appraisal &quot;%1&quot; has %2 ballots that were not entered twice. Enter them, then finalise.</translation>
    </message>
    <message>
        <source>“%1”已做第一次录入，第二次录入须由另一人完成。请换人录入。</source>
        <translation>&quot;%1&quot; made the first entry; somebody else has to make the second. Change the user.</translation>
    </message>
    <message>
        <source>述职评议“%1”没有测评组“%2”的 %3 号测评表。请核对表上的编号。</source>
        <translation>The appraisal &quot;%1&quot; has no ballot no. %3 in the voter group &quot;%2&quot;. Check the number on the form.</translation>
    </message>
    <message>
        <source>这张测评表属于述职评议“%1”，当前打开的是“%2”。请换表，或打开对应的评议。</source>
        <translation>This ballot belongs to the appraisal &quot;%1&quot;, but &quot;%2&quot; is open. Take another ballot, or open that session.</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>project</translation>
    </message>
    <message>
        <source>项目方案</source>
        <translation>project plan</translation>
    </message>
    <message>
        <source>述职评议</source>
        <translation>appraisal</translation>
    </message>
    <message>
        <source>测评表</source>
        <translation>ballot</translation>
    </message>
    <message>
        <source>评议定稿</source>
        <translation>finalisation</translation>
    </message>
    <message>
        <source>报表留底</source>
        <translation>issued report</translation>
    </message>
    <message>
        <source>项目环节</source>
        <translation>project transition</translation>
    </message>
    <message>
        <source>方案步骤</source>
        <translation>plan step</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>measures</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>步骤名称</source>
        <translation>step title</translation>
    </message>
    <message>
        <source>步骤编号</source>
        <translation>step number</translation>
    </message>
    <message>
        <source>步骤的计划完成日期</source>
        <translation>planned finish of a step</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>finish date</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>day finished</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>year</translation>
    </message>
    <message>
        <source>领办书记</source>
        <translation>leading secretary</translation>
    </message>
    <message>
        <source>书记任职</source>
        <translation>posting of the secretary</translation>
    </message>
    <message>
        <source>协助人员姓名</source>
        <translation>name of a helper</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>date</translation>
    </message>
    <message>
        <source>操作人</source>
        <translation>user</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>整改事项清单</source>
        <translation>rectification items</translation>
    </message>
    <message>
        <source>一个项目</source>
        <translation>one project</translation>
    </message>
    <message>
        <source>一批问题</source>
        <translation>problems solved</translation>
    </message>
    <message>
        <source>一项经验</source>
        <translation>one experience</translation>
    </message>
    <message>
        <source>一次提升</source>
        <translation>one improvement</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>content</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>due day</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>day done</translation>
    </message>
    <message>
        <source>未销号</source>
        <translation>open</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>评估通过</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>不予立项</source>
        <translation>not approved</translation>
    </message>
    <message>
        <source>验收通过</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>限期整改</source>
        <translation>to be rectified</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>terminated</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>另定灯色</source>
        <translation>another light set</translation>
    </message>
    <message>
        <source>修改方案</source>
        <translation>plan revised</translation>
    </message>
    <message>
        <source>直接改动方案</source>
        <translation>plan edited directly</translation>
    </message>
    <message>
        <source>删除项目</source>
        <translation>project deleted</translation>
    </message>
    <message>
        <source>重新打开任务</source>
        <translation>task reopened</translation>
    </message>
    <message>
        <source>撤销销号</source>
        <translation>closing undone</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>score</translation>
    </message>
    <message>
        <source>没有，这是最后的状态</source>
        <translation>none, this is the last state</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>评议内容</source>
        <translation>criterion</translation>
    </message>
    <message>
        <source>测评组</source>
        <translation>voter group</translation>
    </message>
    <message>
        <source>成绩构成</source>
        <translation>components</translation>
    </message>
    <message>
        <source>平时成绩</source>
        <translation>routine score</translation>
    </message>
    <message>
        <source>测评记录</source>
        <translation>ballot marks</translation>
    </message>
    <message>
        <source>测评表编号</source>
        <translation>serial of the ballot</translation>
    </message>
    <message>
        <source>应到人数</source>
        <translation>number invited</translation>
    </message>
    <message>
        <source>发出张数</source>
        <translation>number issued</translation>
    </message>
    <message>
        <source>去高低分的行数</source>
        <translation>rows to trim</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>maximum points</translation>
    </message>
    <message>
        <source>计票比例</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>“好”的比例</source>
        <translation>quota of &quot;Good&quot;</translation>
    </message>
    <message>
        <source>每张表“好”的限额</source>
        <translation>limit of &quot;Good&quot; per ballot</translation>
    </message>
    <message>
        <source>平均分显示下限</source>
        <translation>fewest rows for a mean to be shown</translation>
    </message>
    <message>
        <source>等次分数线</source>
        <translation>grade thresholds</translation>
    </message>
    <message>
        <source>测评方式</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>述职方式</source>
        <translation>manner</translation>
    </message>
    <message>
        <source>一票否决</source>
        <translation>veto</translation>
    </message>
    <message>
        <source>修改已有测评表的述职评议</source>
        <translation>change of an appraisal that has ballots</translation>
    </message>
    <message>
        <source>核对不一致</source>
        <translation>settling differences</translation>
    </message>
    <message>
        <source>撤销定稿</source>
        <translation>undo finalising</translation>
    </message>
    <message>
        <source>组别</source>
        <translation>group</translation>
    </message>
    <message>
        <source>述职评议“%1”测评组“%2”的 %3 号测评表是改设置之前印制的，格子的位置已经不同。请人工录入这张表，或重新印制。</source>
        <translation>Ballot no. %3 of group &quot;%2&quot; of the appraisal &quot;%1&quot; was printed before the set-up was changed, and its boxes have moved. Please enter it by hand, or print it again.</translation>
    </message>
    <message>
        <source>一票否决理由</source>
        <translation>reason of the veto</translation>
    </message>
    <message>
        <source>抽签</source>
        <translation>Draw lots</translation>
    </message>
    <message>
        <source>印制的测评表</source>
        <translation>prepared ballot</translation>
    </message>
    <message>
        <source>录入人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>第二次录入</source>
        <translation>second entry</translation>
    </message>
    <message>
        <source>已核对的不一致</source>
        <translation>settled difference</translation>
    </message>
    <message>
        <source>录入痕迹</source>
        <translation>trace of entry</translation>
    </message>
    <message>
        <source>定稿结果</source>
        <translation>final result</translation>
    </message>
    <message>
        <source>第一次录入人</source>
        <translation>first entered by</translation>
    </message>
    <message>
        <source>第二次录入人</source>
        <translation>second entered by</translation>
    </message>
    <message>
        <source>定稿次数</source>
        <translation>number of finalisings</translation>
    </message>
    <message>
        <source>抽签种子</source>
        <translation>seed of the draw</translation>
    </message>
    <message>
        <source>分段号</source>
        <translation>number of the part</translation>
    </message>
    <message>
        <source>核对人</source>
        <translation>settled by</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>撤销定稿的理由</source>
        <translation>reason for undoing the finalising</translation>
    </message>
    <message>
        <source>定稿时间</source>
        <translation>finalised at</translation>
    </message>
    <message>
        <source>抽签时间</source>
        <translation>drawn at</translation>
    </message>
    <message>
        <source>述职人名单</source>
        <translation>list of reportees</translation>
    </message>
    <message>
        <source>%1“%2”不能恢复成这个样子：操作记录里没有这样的状态。请刷新后用修改、审核或退回来改。</source>
        <translation>The %1 &quot;%2&quot; cannot be brought back to this: its audit shows no such state. Refresh, then edit, review or return it instead.</translation>
    </message>
    <message>
        <source>“%1”在 %2 之后还有 %3 条登记，任期不能到这一天为止。请先处理这些登记，或改最后一天。</source>
        <translation>&quot;%1&quot; has %3 entries after %2, so the posting cannot end on that day. Deal with those entries first, or change the last day.</translation>
    </message>
    <message>
        <source>%1 号测评表已由“%2”和“%3”两人录入，不能再由第三人改。两人不一致之处请到复核中核对。</source>
        <translation>Form %1 was entered by &quot;%2&quot; and &quot;%3&quot;; a third person cannot change it. Settle their differences in the review.</translation>
    </message>
    <message>
        <source>%1 是数据库文件，不能被覆盖。请换一个文件名。</source>
        <translation>%1 is a database file and cannot be overwritten. Choose another file name.</translation>
    </message>
    <message>
        <source>%1 属于数据库 %2，不能被覆盖。请换一个文件名或文件夹。</source>
        <translation>%1 belongs to the database %2 and cannot be overwritten. Choose another file name or folder.</translation>
    </message>
    <message>
        <source>文件名 %1 的扩展名不对，应为 %2。请改扩展名。</source>
        <translation>The file name %1 has the wrong suffix; it must be %2. Change the suffix.</translation>
    </message>
    <message>
        <source>两个文件都要写到 %1。请给它们不同的文件名。</source>
        <translation>Two files are to be written to %1. Give them different names.</translation>
    </message>
    <message>
        <source>%1 不是普通文件（而是设备、管道或文件夹等）。请换一个文件。</source>
        <translation>%1 is not an ordinary file but a device, a pipe, a folder or the like. Choose another file.</translation>
    </message>
    <message>
        <source>文件名太长，系统不接受：%1。请用短一些的文件名。</source>
        <translation>The file name is too long for the system: %1. Use a shorter one.</translation>
    </message>
    <message>
        <source>文件名“%1”含有路径或不能使用的字符，未打开也未写入。请检查这个附件从哪里来。</source>
        <translation>The file name &quot;%1&quot; holds a path or characters that cannot be used; nothing was opened or written. Check where this attachment comes from.</translation>
    </message>
    <message>
        <source>结果没有写出去：%1。请检查输出的去处后重试。</source>
        <translation>The result could not be written: %1. Check where the output goes, then try again.</translation>
    </message>
    <message>
        <source>压缩包 %1 里的 %2 用了不支持的压缩方式。请用系统自带的“压缩”重新打包。</source>
        <translation>%2 in the archive %1 is compressed in a way that is not supported. Pack it again with the system&apos;s own zip.</translation>
    </message>
    <message>
        <source>数据库文件 %1 已被移走、删除或替换，刚才的内容没有保存。请把数据库另存到别处，再核对原文件。</source>
        <translation>The database file %1 was moved, deleted or replaced; what was just entered is not saved. Save the database elsewhere, then look at the file.</translation>
    </message>
    <message>
        <source>%1 的内容与校验不符（%2），数字不可信。请从最近的备份恢复。</source>
        <translation>What %1 holds does not agree with its checksums (%2), so its numbers cannot be trusted. Restore the latest backup.</translation>
    </message>
    <message>
        <source>%1 里有头雁不认识的触发器、视图或表“%2”，为防篡改未打开。请从最近的备份恢复。</source>
        <translation>There is a trigger, view or table &quot;%2&quot; in %1 that Touyan does not know; it was not opened, against tampering. Restore the latest backup.</translation>
    </message>
    <message>
        <source>%1 第 %2 页太复杂，读取超过了时间或内存限制，已跳过。请重新扫描这一页。</source>
        <translation>Page %2 of %1 is too complex: reading it went over the limit of time or memory, so it was skipped. Scan that page again.</translation>
    </message>
    <message>
        <source>%1 号测评表在 %2 和 %3 上的笔迹不同，像是两张纸用了同一个编号，两张都未采用。请核对原表。</source>
        <translation>The ink of form %1 differs between %2 and %3: they look like two papers with one number, so neither was taken. Check the papers.</translation>
    </message>
    <message>
        <source>发生日期 %1 不在派驻“%2”的任期（%3 起）内。请改日期，或选对人员。</source>
        <translation>The date %1 is outside the posting &quot;%2&quot; (from %3). Change the date, or pick the right person.</translation>
    </message>
    <message>
        <source>没有字体能显示这些字：%1。它们印成“〓”，不可见的略去不印。请安装含有它们的字体，或改正原文。</source>
        <translation>No installed font has these characters: %1. They print as 〓, invisible ones are left out. Install a font that has them, or correct the text.</translation>
    </message>
    <message>
        <source>列之间应当用逗号（,）隔开，而不是 </source>
        <translation>columns must be separated by commas (,) and not by </translation>
    </message>
    <message>
        <source>里面的文件名不是 UTF-8 编码，请改名后再导入：</source>
        <translation>it holds a file whose name is not UTF-8; rename it and import again: </translation>
    </message>
    <message>
        <source>和别的文件不在同一个文件夹里，请把所有的表放在一起</source>
        <translation>it is not in the same folder as the other files; put all tables together</translation>
    </message>
    <message>
        <source>含有看不见的字符，请删掉它：</source>
        <translation>it holds a character that cannot be seen; delete it: </translation>
    </message>
    <message>
        <source>不是 zip 压缩包，或没有复制完整，请重新取得此文件</source>
        <translation>it is no zip archive, or was not copied whole; get the file again</translation>
    </message>
    <message>
        <source>%1“%2”与“%3”的日期重叠。请调整起止日期。</source>
        <translation>The days of %1 &quot;%2&quot; and &quot;%3&quot; meet. Please change when they begin or end.</translation>
    </message>
    <message>
        <source>协助人员</source>
        <translation>helper</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>数据交换</source>
        <translation>Data exchange</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>数据包是一组 CSV 表格。先全部检查，有一处不合规则就什么都不写入。</source>
        <translation>A package is a set of CSV tables. All of it is checked first; if one place breaks a rule, nothing is written.</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>写出全部数据，可以交给别的单位，也可以再导入。附件和结账结果不在其中。</source>
        <translation>Write all records, to hand over or to import again. Attachments and closings are not included.</translation>
    </message>
    <message>
        <source>备份与检查</source>
        <translation>Backup and check</translation>
    </message>
    <message>
        <source>备份是整个数据库的副本，写完会打开核对。建议每次结账前备份。</source>
        <translation>A backup is a copy of the whole database, opened and verified once written. Make one before each closing.</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>导入错误</source>
        <translation>Import errors</translation>
    </message>
    <message>
        <source>还没有导入过数据包。</source>
        <translation>No package has been imported yet.</translation>
    </message>
    <message>
        <source>导入错误清单</source>
        <translation>Import errors</translation>
    </message>
    <message>
        <source>读取的数据表</source>
        <translation>Tables read</translation>
    </message>
    <message>
        <source>数据库检查</source>
        <translation>Database check</translation>
    </message>
    <message>
        <source>还没有检查过。</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>数据库检查结果</source>
        <translation>Result of the check</translation>
    </message>
</context>
<context>
    <name>ExportQuestion</name>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>可编辑的文档 (*.odt)</source>
        <translation>Editable documents (*.odt)</translation>
    </message>
    <message>
        <source>导出 %1</source>
        <comment>title of a document</comment>
        <translation>Export: %1</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>序时完成率</source>
        <translation>To-date rate</translation>
    </message>
    <message>
        <source>按时率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>应完成</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>按时</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>逾期完成</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>逾期未完成</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待完成</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>免计</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>数字的来历</source>
        <translation>Where the figure comes from</translation>
    </message>
    <message>
        <source>关闭说明（Esc）</source>
        <translation>Close explanation (Esc)</translation>
    </message>
    <message>
        <source>关闭说明</source>
        <translation>Close explanation</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>发现的问题(&amp;M)</source>
        <translation>Proble&amp;m found</translation>
    </message>
    <message>
        <source>必填；它也是整改事项的问题</source>
        <translation>Required; it is the rectification item&apos;s problem too</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Problem found</translation>
    </message>
    <message>
        <source>发现日期(&amp;D)</source>
        <translation>Foun&amp;d on</translation>
    </message>
    <message>
        <source>督导的日子</source>
        <translation>The day of the supervision</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>督导组(&amp;G)</source>
        <translation>Supervision &amp;group</translation>
    </message>
    <message>
        <source>谁督导的</source>
        <translation>Who supervised</translation>
    </message>
    <message>
        <source>督导组</source>
        <translation>Supervision group</translation>
    </message>
    <message>
        <source>整改措施(&amp;E)</source>
        <translation>M&amp;easure</translation>
    </message>
    <message>
        <source>怎样整改</source>
        <translation>How it is to be rectified</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>责任人(&amp;R)</source>
        <translation>&amp;Responsible</translation>
    </message>
    <message>
        <source>必填；谁负责整改</source>
        <translation>Required; who sees to the rectification</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>整改期限(&amp;T)</source>
        <translation>Rec&amp;tify by</translation>
    </message>
    <message>
        <source>过了这一天没有销号就是逾期</source>
        <translation>An item not closed after this day is overdue</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Rectify by</translation>
    </message>
</context>
<context>
    <name>FinishStepForm</name>
    <message>
        <source>完成日期(&amp;D)</source>
        <translation>Finishe&amp;d on</translation>
    </message>
    <message>
        <source>不晚于今天</source>
        <translation>Not later than today</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Finished on</translation>
    </message>
    <message>
        <source>说明(&amp;M)</source>
        <translation>Re&amp;marks</translation>
    </message>
    <message>
        <source>完成得怎样，可以不填</source>
        <translation>How it went, optional</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>请对每位述职人的各项评议内容打分：在所选分值右边的方框内打“√”，每行一个分值。</source>
        <translation>Score each reportee on each criterion: tick the box right of the score you choose, one score a row.</translation>
    </message>
    <message>
        <source>对一位述职人每项都要打分：漏打、多打的，对他的评分无效；全部不打为弃权。</source>
        <translation>Score a reportee on every criterion: with one missing or one too many your scores for this reportee are invalid; with none at all you abstain.</translation>
    </message>
    <message>
        <source>请对每位述职人作出评价：在所选等次右边的方框内打“√”，每行一个等次。</source>
        <translation>Grade each reportee: tick the box right of the grade you choose, one grade a row.</translation>
    </message>
    <message>
        <source>一行打两个以上“√”的，对这位述职人的评价无效；不打为弃权。</source>
        <translation>Two or more ticks in a row make it invalid; none means that you abstain.</translation>
    </message>
    <message numerus="yes">
        <source>“好”最多 %n 个，超过的整张表作废。</source>
        <translation>
            <numerusform>At most %n &quot;good&quot;; with more the whole ballot is void.</numerusform>
            <numerusform>At most %n &quot;good&quot;; with more the whole ballot is void.</numerusform>
        </translation>
    </message>
    <message>
        <source>本表不记名，表号与填表人无关。请用黑色或蓝色笔填写，不要涂改；填错了可以换一张空白表。不要折叠，不要在四角黑块和二维码上写字。</source>
        <translation>This ballot is anonymous; its serial says nothing about you. Please use a black or blue pen and do not correct; ask for another ballot after a mistake. Do not fold it, and do not write on the black corners and the QR code.</translation>
    </message>
    <message>
        <source>%1测评表</source>
        <comment>title of a session</comment>
        <translation>%1: ballot</translation>
    </message>
    <message>
        <source>测评组：%1</source>
        <translation>Voter group: %1</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>表号：%1</source>
        <translation>Serial: %1</translation>
    </message>
    <message>
        <source>填表说明</source>
        <translation>How to fill in</translation>
    </message>
    <message>
        <source>述职人</source>
        <translation>Reportee</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>评价（在一个方框内打“√”）</source>
        <translation>Grade (tick one box)</translation>
    </message>
    <message>
        <source>评议内容（满分）</source>
        <translation>Criterion (most points)</translation>
    </message>
    <message>
        <source>评分（在所选分值右边的方框内打“√”）</source>
        <translation>Score (tick the box right of it)</translation>
    </message>
    <message>
        <source>（以下空白）</source>
        <translation>(nothing below)</translation>
    </message>
    <message>
        <source>%1分</source>
        <comment>most points</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>打半分时，整分和“½”各打一个“√”。</source>
        <translation>For half points tick the whole number and &quot;½&quot;.</translation>
    </message>
    <message>
        <source>打半分时，整分和“½”各打一个“√”，例如 %1.5 分在“%1”和“½”的方框内打“√”。</source>
        <translation>For half points tick the whole number and &quot;½&quot;: for %1.5 tick &quot;%1&quot; and &quot;½&quot;.</translation>
    </message>
    <message>
        <source>两位数的分值在整十和个位的方框内各打一个“√”，例如 %1 分在“%2”和“%3”的方框内打“√”。</source>
        <translation>For scores of two digits tick the tens and the ones: for %1 tick &quot;%2&quot; and &quot;%3&quot;.</translation>
    </message>
</context>
<context>
    <name>FreeDaysForm</name>
    <message>
        <source>第一天(&amp;F)</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>从这一天起，包括这一天</source>
        <translation>From this day on, inclusive</translation>
    </message>
    <message>
        <source>第一天</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>最后一天(&amp;T)</source>
        <translation>Las&amp;t day</translation>
    </message>
    <message>
        <source>到这一天止，包括这一天；未定的一直算下去</source>
        <translation>Until this day, inclusive; open leave goes on</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>open-ended</translation>
    </message>
    <message>
        <source>事由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>必填，例如“春节”“防汛值守”</source>
        <translation>Required, e.g. &quot;Spring Festival&quot;, &quot;flood duty&quot;</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>GlyphQuestion</name>
    <message>
        <source>有的字印不出来，仍然输出吗？</source>
        <translation>Some characters cannot be printed. Go on anyway?</translation>
    </message>
    <message>
        <source>仍然输出</source>
        <translation>Go On Anyway</translation>
    </message>
    <message>
        <source>先不输出</source>
        <translation>Not Now</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>交出</source>
        <translation>From</translation>
    </message>
    <message>
        <source>最后一天(&amp;L)</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>交出者任职的最后一天</source>
        <translation>Last day of the one who leaves</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>接任第一天(&amp;F)</source>
        <translation>Successor&apos;s &amp;first day</translation>
    </message>
    <message>
        <source>接任者任职的第一天</source>
        <translation>First day of the successor</translation>
    </message>
    <message>
        <source>接任第一天</source>
        <translation>Successor&apos;s first day</translation>
    </message>
    <message>
        <source>接任批次(&amp;O)</source>
        <translation>Successor&apos;s r&amp;ound</translation>
    </message>
    <message>
        <source>接任者的批次，可不填</source>
        <translation>Round of the successor, optional</translation>
    </message>
    <message>
        <source>接任批次</source>
        <translation>Successor&apos;s round</translation>
    </message>
    <message>
        <source>接任者</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>接任者是名单里的人还是新来的人</source>
        <translation>Whether the successor is on the list or a newcomer</translation>
    </message>
    <message>
        <source>从人员名单里选接任者</source>
        <translation>Choose the successor from the list of people</translation>
    </message>
    <message>
        <source>接任者是名单里的人</source>
        <translation>The successor is on the list</translation>
    </message>
    <message>
        <source>名单里的人(&amp;K)</source>
        <translation>Person on the l&amp;ist</translation>
    </message>
    <message>
        <source>同时登记接任者</source>
        <translation>Adds the successor at the same time</translation>
    </message>
    <message>
        <source>接任者是新来的人</source>
        <translation>The successor is a newcomer</translation>
    </message>
    <message>
        <source>新来的人(&amp;W)</source>
        <translation>Ne&amp;wcomer</translation>
    </message>
    <message>
        <source>姓名(&amp;P)</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>接任者；键入姓名可查找</source>
        <translation>Successor; type a name to search</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>新来的人</source>
        <translation>Newcomer</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>季度通报</source>
        <translation>Quarterly bulletin</translation>
    </message>
    <message>
        <source>书记项目台账</source>
        <translation>Project ledger</translation>
    </message>
    <message>
        <source>项目卡</source>
        <translation>Project card</translation>
    </message>
    <message>
        <source>季度调度通报</source>
        <translation>Dispatch bulletin</translation>
    </message>
    <message>
        <source>调度会记录</source>
        <translation>Record of the dispatch meeting</translation>
    </message>
    <message>
        <source>书记项目年度总结</source>
        <translation>Project year summary</translation>
    </message>
    <message>
        <source>整改台账</source>
        <translation>Rectification register</translation>
    </message>
    <message>
        <source>测评票</source>
        <translation>Ballots</translation>
    </message>
    <message>
        <source>述职评议结果</source>
        <translation>Appraisal results</translation>
    </message>
    <message>
        <source>点评和整改清单</source>
        <translation>Comments and rectification lists</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>character, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>派驻</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>第一天(&amp;F)</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>从这一天起，包括这一天</source>
        <translation>From this day on, inclusive</translation>
    </message>
    <message>
        <source>第一天</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>最后一天(&amp;T)</source>
        <translation>Las&amp;t day</translation>
    </message>
    <message>
        <source>到这一天止，包括这一天；未定的一直算下去</source>
        <translation>Until this day, inclusive; open leave goes on</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>open-ended</translation>
    </message>
    <message>
        <source>事由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>为什么请假，可不填</source>
        <translation>Why, optional</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>批准后才免计</source>
        <translation>Only approved leave exempts</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已批准(&amp;A)</source>
        <translation>&amp;Approved</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>要打开的数据库</source>
        <translation>Database to open</translation>
    </message>
    <message>
        <source>把统计看板存为图片后退出</source>
        <translation>Save the dashboard as a picture and quit</translation>
    </message>
    <message>
        <source>把每一页存为图片后退出</source>
        <translation>Save every page as a picture and quit</translation>
    </message>
    <message>
        <source>图片文件名的后缀</source>
        <translation>Suffix of the pictures&apos; file names</translation>
    </message>
    <message>
        <source>light 或 dark</source>
        <translation>light or dark</translation>
    </message>
    <message>
        <source>zh 或 en</source>
        <translation>zh or en</translation>
    </message>
    <message>
        <source>显示这段说明</source>
        <translation>Show this help</translation>
    </message>
    <message>
        <source>显示版本</source>
        <translation>Show the version</translation>
    </message>
    <message>
        <source>--%1 给了不止一次。</source>
        <translation>--%1 was given more than once.</translation>
    </message>
    <message>
        <source>--%1 的值是空的。</source>
        <translation>--%1 has an empty value.</translation>
    </message>
    <message>
        <source>--theme 只能是 light 或 dark。</source>
        <translation>--theme must be light or dark.</translation>
    </message>
    <message>
        <source>--language 只能是 zh 或 en。</source>
        <translation>--language must be zh or en.</translation>
    </message>
    <message>
        <source>--screenshots 和 --dashboard-picture 只能给一个。</source>
        <translation>Give only one of --screenshots and --dashboard-picture.</translation>
    </message>
    <message>
        <source>--suffix 只能与 --screenshots 同用。</source>
        <translation>--suffix goes only with --screenshots.</translation>
    </message>
    <message>
        <source>一次只能打开一个数据库。</source>
        <translation>Only one database can be opened at a time.</translation>
    </message>
    <message>
        <source>打不开显示器，头雁的窗口显示不出来。请在图形桌面里启动；没有桌面的机器上请用 touyanctl。</source>
        <translation>No display can be opened, so the window cannot be shown. Start Touyan in a graphical desktop; on a machine without one use touyanctl.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>头雁工作台</source>
        <translation>Touyan Workbench</translation>
    </message>
    <message>
        <source>时段与查找</source>
        <translation>Period and search</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>记录(&amp;R)</source>
        <translation>&amp;Records</translation>
    </message>
    <message>
        <source>查看(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>工具(&amp;T)</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>打印(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>打印当前页面</source>
        <translation>Print the current page</translation>
    </message>
    <message>
        <source>退出(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>查找(&amp;F)</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>下一区域(&amp;N)</source>
        <translation>&amp;Next area</translation>
    </message>
    <message>
        <source>在导航、时段、页面和状态栏之间移动</source>
        <translation>Move between navigation, period, page and status bar</translation>
    </message>
    <message>
        <source>上一区域(&amp;P)</source>
        <translation>&amp;Previous area</translation>
    </message>
    <message>
        <source>使用手册(&amp;M)</source>
        <translation>&amp;Manual</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>%1会议议程</source>
        <translation>%1: agenda</translation>
    </message>
    <message>
        <source>时间：%1</source>
        <comment>day</comment>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>时间：&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</source>
        <translation>Time:</translation>
    </message>
    <message>
        <source>地点：</source>
        <translation>Place:</translation>
    </message>
    <message>
        <source>主持：</source>
        <translation>Chair:</translation>
    </message>
    <message numerus="yes">
        <source>%1（%n 人）</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1 (%n person)</numerusform>
            <numerusform>%1 (%n persons)</numerusform>
        </translation>
    </message>
    <message>
        <source>参加：%1</source>
        <translation>Attending: %1</translation>
    </message>
    <message>
        <source>宣布会议纪律，说明测评办法</source>
        <translation>Rules of the meeting and how to score</translation>
    </message>
    <message>
        <source>清点各组到会人数，发放测评表。</source>
        <translation>The members of each group are counted and the ballots handed out.</translation>
    </message>
    <message>
        <source>现场述职</source>
        <translation>On site</translation>
    </message>
    <message numerus="yes">
        <source>%n 人依次述职：%1。</source>
        <translation>
            <numerusform>%n person reports: %1.</numerusform>
            <numerusform>%n persons report in order: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>书面述职</source>
        <translation>In writing</translation>
    </message>
    <message numerus="yes">
        <source>%n 人书面述职，材料会前发给与会人员：%1。</source>
        <translation>
            <numerusform>%n person reports in writing, handed out beforehand: %1.</numerusform>
            <numerusform>%n persons report in writing, handed out beforehand: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>点评</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>对每位述职人逐一点评，指出问题和努力方向。</source>
        <translation>Each reportee is commented on: problems and what to strive for.</translation>
    </message>
    <message>
        <source>民主测评</source>
        <translation>Appraisal by ballot</translation>
    </message>
    <message>
        <source>各组填写测评表，工作人员按组收回、清点，核对发出和收回的张数。</source>
        <translation>The groups fill in their ballots; staff collect and count them by group and compare issued and returned.</translation>
    </message>
    <message>
        <source>会议总结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>总结情况，部署下一步工作。</source>
        <translation>Summary and next steps.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>%1述职顺序表</source>
        <translation>%1: order of speaking</translation>
    </message>
    <message>
        <source>会议时间：%1</source>
        <translation>Meeting on %1</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <comment>format of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>MeetingDocuments</name>
    <message>
        <source>%1测评表（%2）</source>
        <comment>title of a session, group</comment>
        <translation>%1: ballots (%2)</translation>
    </message>
    <message>
        <source>%1会议议程</source>
        <comment>title of a session</comment>
        <translation>%1: agenda</translation>
    </message>
    <message>
        <source>%1述职顺序表</source>
        <comment>title of a session</comment>
        <translation>%1: order of speaking</translation>
    </message>
    <message>
        <source>%1测评表（%2，%3 张）</source>
        <comment>session, group, how many</comment>
        <translation>%1: ballots (%2, %3)</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>开会日期(&amp;D)</source>
        <translation>&amp;Day held</translation>
    </message>
    <message>
        <source>这一天实施中的项目上会，进度也算到这一天</source>
        <translation>Projects in progress on this day are dispatched; progress is as of this day</translation>
    </message>
    <message>
        <source>开会日期</source>
        <translation>Day held</translation>
    </message>
    <message>
        <source>地点(&amp;P)</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>在哪里开会，可不填</source>
        <translation>Where it is held, optional</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主持人(&amp;C)</source>
        <translation>&amp;Chair</translation>
    </message>
    <message>
        <source>谁主持，必填</source>
        <translation>Who chairs it, required</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>参加人员(&amp;A)</source>
        <translation>&amp;Attending</translation>
    </message>
    <message>
        <source>哪些人参加，可不填</source>
        <translation>Who takes part, optional</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>Attending</translation>
    </message>
    <message>
        <source>会议要点(&amp;M)</source>
        <translation>&amp;Main points</translation>
    </message>
    <message>
        <source>各项目以外还说了什么，可不填</source>
        <translation>What was said besides the projects, optional</translation>
    </message>
    <message>
        <source>会议要点</source>
        <translation>Main points</translation>
    </message>
</context>
<context>
    <name>MeetingViewForm</name>
    <message>
        <source>述职评议 － 会议大屏</source>
        <translation>Appraisal – Big screen</translation>
    </message>
    <message>
        <source>发言计时</source>
        <translation>Speaking time</translation>
    </message>
    <message>
        <source>双击或回车请这一位发言</source>
        <translation>Double-click or Enter calls this speaker</translation>
    </message>
    <message>
        <source>发言顺序</source>
        <translation>Order of speaking</translation>
    </message>
    <message>
        <source>评议结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>上一位发言（PgUp）</source>
        <translation>Previous speaker (PgUp)</translation>
    </message>
    <message>
        <source>上一位</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>上一位(&amp;P)</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>下一位发言（PgDn）</source>
        <translation>Next speaker (PgDn)</translation>
    </message>
    <message>
        <source>下一位</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>下一位(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>开始或暂停计时（空格）</source>
        <translation>Start or pause the timer (Space)</translation>
    </message>
    <message>
        <source>计时</source>
        <translation>Start timer</translation>
    </message>
    <message>
        <source>计时(&amp;S)</source>
        <translation>&amp;Start timer</translation>
    </message>
    <message>
        <source>计时归零</source>
        <translation>Set the timer back</translation>
    </message>
    <message>
        <source>归零</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>归零(&amp;0)</source>
        <translation>Reset (&amp;0)</translation>
    </message>
    <message>
        <source>每人(&amp;M)</source>
        <translation>&amp;Minutes each</translation>
    </message>
    <message>
        <source>到时后计时变色并注明超时</source>
        <translation>When the time is up, the timer changes colour and shows the overtime</translation>
    </message>
    <message>
        <source>每人几分钟</source>
        <translation>Minutes for each speaker</translation>
    </message>
    <message>
        <source> 分钟</source>
        <translation> min</translation>
    </message>
    <message>
        <source>显示各组已登记的表数；不显示任何分数</source>
        <translation>Show how many ballots of each group were entered; no scores are shown</translation>
    </message>
    <message>
        <source>显示收回数</source>
        <translation>Show returned count</translation>
    </message>
    <message>
        <source>显示收回数(&amp;C)</source>
        <translation>Show returned &amp;count</translation>
    </message>
    <message>
        <source>定稿以后才能公布</source>
        <translation>Only final results can be published</translation>
    </message>
    <message>
        <source>公布结果</source>
        <translation>Publish results</translation>
    </message>
    <message>
        <source>公布结果(&amp;R)</source>
        <translation>Publish &amp;results</translation>
    </message>
    <message>
        <source>全屏或还原（F11）</source>
        <translation>Full screen, or back (F11)</translation>
    </message>
    <message>
        <source>全屏</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>全屏(&amp;F)</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>关闭大屏（Esc）</source>
        <translation>Close the big screen (Esc)</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MonthlyReportForm</name>
    <message>
        <source>月份(&amp;M)</source>
        <translation>&amp;Month</translation>
    </message>
    <message>
        <source>报告哪一个月</source>
        <translation>The month reported on</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>报告人(&amp;R)</source>
        <translation>&amp;Reporter</translation>
    </message>
    <message>
        <source>书记和包村点长每月各报一次</source>
        <translation>The secretary and the township contact each report once a month</translation>
    </message>
    <message>
        <source>报告人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>进展(&amp;D)</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>必填；这个月做了什么</source>
        <translation>Required; what was done in this month</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>问题(&amp;P)</source>
        <translation>&amp;Problems</translation>
    </message>
    <message>
        <source>有什么困难和问题</source>
        <translation>Difficulties and problems</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>下步打算(&amp;N)</source>
        <translation>&amp;Next steps</translation>
    </message>
    <message>
        <source>下个月做什么</source>
        <translation>What is to be done next month</translation>
    </message>
    <message>
        <source>下步打算</source>
        <translation>Next steps</translation>
    </message>
</context>
<context>
    <name>ObligationListPanel</name>
    <message>
        <source>状态(&amp;S)</source>
        <translation>&amp;State</translation>
    </message>
    <message>
        <source>显示哪种状态的应完成事项</source>
        <translation>Which states to show</translation>
    </message>
    <message>
        <source>按状态筛选</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>去掉筛选条件</source>
        <translation>Remove the filter conditions</translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>显示全部(&amp;W)</source>
        <translation>Sho&amp;w all</translation>
    </message>
    <message>
        <source>应完成事项</source>
        <translation>Owed items</translation>
    </message>
</context>
<context>
    <name>PastePreviewDialog</name>
    <message>
        <source>粘贴登记</source>
        <translation>Paste entries</translation>
    </message>
    <message>
        <source>要登记的行</source>
        <translation>Rows to enter</translation>
    </message>
    <message>
        <source>已有相同登记的行也再登记一次；单独一行在行号前打勾</source>
        <translation>Records rows again whose entry is there already; for a single row tick the box before its number</translation>
    </message>
    <message>
        <source>重复的也登记</source>
        <translation>Record the repeated ones as well</translation>
    </message>
    <message>
        <source>重复的也登记(&amp;A)</source>
        <translation>Record the repeated ones &amp;as well</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>姓名(&amp;M)</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别(&amp;G)</source>
        <translation>&amp;Gender</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>gender</translation>
    </message>
    <message>
        <source>派出层级(&amp;V)</source>
        <translation>Dispatch le&amp;vel</translation>
    </message>
    <message>
        <source>市派、区派或镇街派</source>
        <translation>City, district or township</translation>
    </message>
    <message>
        <source>派出层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>派出单位(&amp;D)</source>
        <translation>&amp;Dispatching unit</translation>
    </message>
    <message>
        <source>从哪个单位派来，可不填</source>
        <translation>Unit that sent the person, optional</translation>
    </message>
    <message>
        <source>派出单位</source>
        <translation>Dispatching unit</translation>
    </message>
    <message>
        <source>电话(&amp;H)</source>
        <translation>P&amp;hone</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>编号(&amp;N)</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>留空则自动编号</source>
        <translation>Leave empty for an automatic code</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>自动编号</source>
        <translation>automatic</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>个人页</source>
        <translation>Personal page</translation>
    </message>
    <message>
        <source>任职经历</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>完成率（按事项和季度）</source>
        <translation>Completion rates (by item and quarter)</translation>
    </message>
    <message>
        <source>按事项和季度的完成率</source>
        <translation>Completion rates by item and quarter</translation>
    </message>
</context>
<context>
    <name>PlanComparisonDialog</name>
    <message>
        <source>从(&amp;F)</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>原来的方案</source>
        <translation>Earlier plan</translation>
    </message>
    <message>
        <source>到(&amp;T)</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>后来的方案</source>
        <translation>Later plan</translation>
    </message>
    <message>
        <source>两稿方案的不同之处</source>
        <translation>Differences between the two plans</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>目标(&amp;M)</source>
        <translation>&amp;Goal</translation>
    </message>
    <message>
        <source>申报前必填</source>
        <translation>Required before the project is submitted</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>措施(&amp;E)</source>
        <translation>&amp;Measures</translation>
    </message>
    <message>
        <source>怎样达到目标</source>
        <translation>How the goal is reached</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>完成日期(&amp;F)</source>
        <translation>&amp;Finish date</translation>
    </message>
    <message>
        <source>整个项目计划完成的日子</source>
        <translation>The day on which the whole project is planned to be finished</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Finish date</translation>
    </message>
    <message>
        <source>修改理由(&amp;R)</source>
        <translation>&amp;Reason for the revision</translation>
    </message>
    <message>
        <source>必填；原来的方案编号保留，随时可以对照</source>
        <translation>Required; the old plan keeps its number and can be compared any time</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>Reason for the revision</translation>
    </message>
</context>
<context>
    <name>PlanStepsForm</name>
    <message>
        <source>步骤(&amp;T)</source>
        <translation>S&amp;teps</translation>
    </message>
    <message>
        <source>加一步</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>F2 或直接键入修改；Tab 下一格</source>
        <translation>F2 or typing edits; Tab goes to the next cell</translation>
    </message>
    <message>
        <source>方案的步骤</source>
        <translation>Steps of the plan</translation>
    </message>
</context>
<context>
    <name>PostingForm</name>
    <message>
        <source>人员(&amp;P)</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>谁来任职；键入姓名可查找</source>
        <translation>Who is posted; type a name to search</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>单位(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>派驻到哪个村或社区；键入名称可查找</source>
        <translation>Village or community of the posting; type a name to search</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职务(&amp;R)</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>只有第一书记有“十个一”任务</source>
        <translation>Only a First Secretary owes the &quot;Ten Ones&quot;</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>开始日期(&amp;F)</source>
        <translation>Fro&amp;m</translation>
    </message>
    <message>
        <source>任职第一天</source>
        <translation>First day of the posting</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>结束日期(&amp;T)</source>
        <translation>Un&amp;til</translation>
    </message>
    <message>
        <source>任职最后一天；在任的勾选“至今”</source>
        <translation>Last day of the posting; tick &quot;present&quot; if still in office</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>至今</source>
        <translation>present</translation>
    </message>
    <message>
        <source>批次(&amp;O)</source>
        <translation>R&amp;ound</translation>
    </message>
    <message>
        <source>例如“第三批”，可不填</source>
        <translation>e.g. &quot;Round 3&quot;, optional</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>编号(&amp;N)</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>留空则自动编号</source>
        <translation>Leave empty for an automatic code</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>自动编号</source>
        <translation>automatic</translation>
    </message>
</context>
<context>
    <name>PostingTitle</name>
    <message>
        <source>%1（%2，%3）</source>
        <comment>person, unit, code of the posting</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>PrintFormsForm</name>
    <message>
        <source>测评组(&amp;G)</source>
        <translation>Voter &amp;group</translation>
    </message>
    <message>
        <source>为哪一组印制</source>
        <translation>Group to print for</translation>
    </message>
    <message>
        <source>测评组</source>
        <translation>Voter group</translation>
    </message>
    <message>
        <source>发给到会人员(&amp;N)</source>
        <translation>For those i&amp;nvited</translation>
    </message>
    <message>
        <source>应发出的张数</source>
        <translation>Number to be issued</translation>
    </message>
    <message>
        <source>发给到会人员</source>
        <translation>For those invited</translation>
    </message>
    <message>
        <source> 张</source>
        <translation> ballots</translation>
    </message>
    <message>
        <source>备用(&amp;B)</source>
        <translation>Spare (&amp;B)</translation>
    </message>
    <message>
        <source>另外多印的张数，有自己的表号，样子一样</source>
        <translation>Printed in addition, with serials of their own and looking the same</translation>
    </message>
    <message>
        <source>备用</source>
        <translation>Spare</translation>
    </message>
    <message>
        <source>不再印已有表号的表；不选时全部重印，原来的表要收回作废</source>
        <translation>Ballots that have serials are not printed again; otherwise all are, and the old ones must be withdrawn</translation>
    </message>
    <message>
        <source>只印新增的</source>
        <translation>New ones only</translation>
    </message>
    <message>
        <source>只印新增的(&amp;O)</source>
        <translation>New &amp;ones only</translation>
    </message>
    <message>
        <source>输出(&amp;U)</source>
        <translation>O&amp;utput</translation>
    </message>
    <message>
        <source>先看预览再打印，或存为 PDF 文件</source>
        <translation>Preview and print, or save as PDF file</translation>
    </message>
    <message>
        <source>输出</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>表号的次序每次打乱，程序不保存；存成的 PDF 文件里有这个次序，打印后请删除。备用表请一次印够：后补的表号能看出是后补的。</source>
        <translation>The serials are shuffled each time, and the program does not keep their order; a saved PDF file does, so delete it after printing. Print enough spares at once: serials added later can be told apart.</translation>
    </message>
</context>
<context>
    <name>ProgressNoteForm</name>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>哪一天的进展</source>
        <translation>The day of this progress</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>进展(&amp;P)</source>
        <translation>&amp;Progress</translation>
    </message>
    <message>
        <source>做了什么，还差什么，必填</source>
        <translation>What was done and what is missing, required</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>ProjectFilters</name>
    <message>
        <source>只看哪一年的项目</source>
        <translation>Show the projects of one year only</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>只看哪种状态的项目</source>
        <translation>Show projects in one state only</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>只看建议哪种灯号的项目</source>
        <translation>Show projects with one suggested light only</translation>
    </message>
    <message>
        <source>灯号</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>只看哪个单位的项目</source>
        <translation>Show the projects of one unit only</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>只看哪个领域的项目</source>
        <translation>Show the projects of one topic area only</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Topic area</translation>
    </message>
    <message>
        <source>去掉筛选条件</source>
        <translation>Remove the filter conditions</translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>显示全部(&amp;W)</source>
        <translation>Sho&amp;w all</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>项目名称(&amp;M)</source>
        <translation>Project na&amp;me</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project name</translation>
    </message>
    <message>
        <source>类别(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>书记项目或书记领办事项</source>
        <translation>Secretary project or secretary matter</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>年度(&amp;Y)</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>项目计入哪一年</source>
        <translation>The year in which the project counts</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>单位(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>必填；可输入名称的任何一部分查找</source>
        <translation>Required; type any part of the name to search</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>领办书记(&amp;L)</source>
        <translation>&amp;Leading secretary</translation>
    </message>
    <message>
        <source>必填；选定单位后先填上这个单位在任的党组织书记</source>
        <translation>Required; choosing a unit fills in its Party secretary in office</translation>
    </message>
    <message>
        <source>领办书记</source>
        <translation>Leading secretary</translation>
    </message>
    <message>
        <source>具体负责人(&amp;P)</source>
        <translation>&amp;Person in charge</translation>
    </message>
    <message>
        <source>具体抓落实的人</source>
        <translation>Who sees to it in practice</translation>
    </message>
    <message>
        <source>具体负责人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>包村点长(&amp;B)</source>
        <translation>Township con&amp;tact</translation>
    </message>
    <message>
        <source>镇街的联系人，每月也要报告</source>
        <translation>The township&apos;s contact, who reports every month too</translation>
    </message>
    <message>
        <source>包村点长</source>
        <translation>Township contact</translation>
    </message>
    <message>
        <source>帮办力量(&amp;H)</source>
        <translation>&amp;Helpers</translation>
    </message>
    <message>
        <source>例如“挂职博士：李某；名誉村主任：王某”</source>
        <translation>e.g. &quot;Seconded doctor: Li; honorary village head: Wang&quot;</translation>
    </message>
    <message>
        <source>帮办力量</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>挂职博士：李某；名誉村主任：王某</source>
        <translation>Seconded doctor: Li; honorary village head: Wang</translation>
    </message>
    <message>
        <source>选题领域(&amp;A)</source>
        <translation>Topic &amp;area</translation>
    </message>
    <message>
        <source>例如“乡村振兴”“基层治理”</source>
        <translation>e.g. &quot;Rural revitalisation&quot;, &quot;Community governance&quot;</translation>
    </message>
    <message>
        <source>选题领域</source>
        <translation>Topic area</translation>
    </message>
    <message>
        <source>来源(&amp;R)</source>
        <translation>Sou&amp;rce</translation>
    </message>
    <message>
        <source>上级点题，或单位自己选题</source>
        <translation>Assigned from above, or chosen by the unit</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>选题背景(&amp;G)</source>
        <translation>Back&amp;ground</translation>
    </message>
    <message>
        <source>为什么选这个题</source>
        <translation>Why this topic was chosen</translation>
    </message>
    <message>
        <source>选题背景</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>编号(&amp;N)</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>留空则自动编号</source>
        <translation>Leave empty for an automatic code</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>自动编号</source>
        <translation>automatic</translation>
    </message>
</context>
<context>
    <name>ProjectHead</name>
    <message>
        <source>进度是怎样算出来的</source>
        <translation>How progress is computed</translation>
    </message>
    <message>
        <source>为什么建议这个灯号</source>
        <translation>Why this light is suggested</translation>
    </message>
    <message>
        <source>月报告应报几份、报了几份</source>
        <translation>How many monthly reports are owed and came</translation>
    </message>
    <message>
        <source>修改项目(&amp;D)…</source>
        <translation>E&amp;dit project…</translation>
    </message>
    <message>
        <source>修改名称、单位、负责人和选题</source>
        <translation>Edit name, unit, people and topic</translation>
    </message>
    <message>
        <source>方案(&amp;L)…</source>
        <translation>P&amp;lan…</translation>
    </message>
    <message>
        <source>编制方案；立项后是指导修改</source>
        <translation>Draft the plan; after approval, revise it</translation>
    </message>
    <message>
        <source>对照修订(&amp;C)…</source>
        <translation>&amp;Compare revisions…</translation>
    </message>
    <message>
        <source>对照方案的两稿</source>
        <translation>Compare two revisions of the plan</translation>
    </message>
</context>
<context>
    <name>ProjectResultForm</name>
    <message>
        <source>成果(&amp;K)</source>
        <translation>&amp;Kind of result</translation>
    </message>
    <message>
        <source>列为观摩点，或推荐、考录了谁</source>
        <translation>Became a demonstration site, or somebody was recommended or recruited</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Kind of result</translation>
    </message>
    <message>
        <source>人员(&amp;P)</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>推荐和考录必填</source>
        <translation>Required for recommendations and recruitment</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>确定的日子</source>
        <translation>The day on which it was settled</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>说明(&amp;M)</source>
        <translation>Re&amp;marks</translation>
    </message>
    <message>
        <source>例如哪一级的观摩点</source>
        <translation>e.g. the level of the demonstration site</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message>
        <source>先在列表、看板或时间轴里选一个项目，按回车打开。</source>
        <translation>Select a project in the list, board or timeline and press Enter to open it.</translation>
    </message>
    <message>
        <source>项目的各个部分</source>
        <translation>Parts of the project</translation>
    </message>
    <message>
        <source>方案进度(&amp;5)</source>
        <translation>Plan (&amp;5)</translation>
    </message>
    <message>
        <source>目标、步骤和时间轴（Alt+5）</source>
        <translation>Goal, steps and timeline (Alt+5)</translation>
    </message>
    <message>
        <source>月报告(&amp;6)</source>
        <translation>Monthly reports (&amp;6)</translation>
    </message>
    <message>
        <source>书记和包村点长的月报告（Alt+6）</source>
        <translation>Monthly reports of secretary and township contact (Alt+6)</translation>
    </message>
    <message>
        <source>调度交办(&amp;7)</source>
        <translation>Dispatch and tasks (&amp;7)</translation>
    </message>
    <message>
        <source>季调度的灯号和交办任务（Alt+7）</source>
        <translation>Lights of the quarterly dispatch and tasks handed down (Alt+7)</translation>
    </message>
    <message>
        <source>督导整改(&amp;8)</source>
        <translation>Supervision (&amp;8)</translation>
    </message>
    <message>
        <source>督导发现和整改事项（Alt+8）</source>
        <translation>Supervision findings and rectification items (Alt+8)</translation>
    </message>
    <message>
        <source>成果附件(&amp;9)</source>
        <translation>Results and files (&amp;9)</translation>
    </message>
    <message>
        <source>验收结果、成果运用和附件（Alt+9）</source>
        <translation>Acceptance, results and attachments (Alt+9)</translation>
    </message>
    <message>
        <source>办理历程(&amp;0)</source>
        <translation>History (&amp;0)</translation>
    </message>
    <message>
        <source>谁在什么时候办了哪一步（Alt+0）</source>
        <translation>Who took which step and when (Alt+0)</translation>
    </message>
    <message>
        <source>数字的来历</source>
        <translation>Where the figure comes from</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>%1：由“%2”改为“%3”</source>
        <translation>%1: &quot;%2&quot; became &quot;%3&quot;</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>新增步骤“%1”（%2）</source>
        <translation>Step &quot;%1&quot; added (%2)</translation>
    </message>
    <message>
        <source>取消步骤“%1”（%2）</source>
        <translation>Step &quot;%1&quot; dropped (%2)</translation>
    </message>
    <message>
        <source>步骤“%1”：%2</source>
        <translation>Step &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>计划 %1，%2 完成</source>
        <translation>planned %1, finished %2</translation>
    </message>
    <message>
        <source>计划 %1，未完成</source>
        <translation>planned %1, not finished</translation>
    </message>
    <message>
        <source>步骤“%1”权重 %2（%3）：计入进度 %4，计入序时 %5</source>
        <translation>Step &quot;%1&quot;, weight %2 (%3): %4 of progress, %5 of planned progress</translation>
    </message>
    <message>
        <source>书记项目</source>
        <translation>Secretary project</translation>
    </message>
    <message>
        <source>书记领办事项</source>
        <translation>Secretary matter</translation>
    </message>
    <message>
        <source>选题</source>
        <translation>Topic chosen</translation>
    </message>
    <message>
        <source>已申报</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>实施中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>申请验收</source>
        <translation>Acceptance requested</translation>
    </message>
    <message>
        <source>限期整改</source>
        <translation>Rectifying</translation>
    </message>
    <message>
        <source>%1（现在是“%2”）</source>
        <comment>state on the day, state now</comment>
        <translation>%1 (now: %2)</translation>
    </message>
    <message>
        <source>验收通过</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>未立项</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>申报</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>评估通过（立项）</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>不予立项</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>启动实施</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>恢复实施</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>责令限期整改</source>
        <translation>Order rectification</translation>
    </message>
    <message>
        <source>绿灯</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>黄灯</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>红灯</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>书记</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>包村点长</source>
        <translation>Township contact</translation>
    </message>
    <message>
        <source>观摩点</source>
        <translation>Demonstration site</translation>
    </message>
    <message>
        <source>推荐为党代表</source>
        <translation>Recommended as Party delegate</translation>
    </message>
    <message>
        <source>推荐为人大代表</source>
        <translation>Recommended as people&apos;s congress deputy</translation>
    </message>
    <message>
        <source>推荐为政协委员</source>
        <translation>Recommended as CPPCC member</translation>
    </message>
    <message>
        <source>推荐考录</source>
        <translation>Recommended for recruitment</translation>
    </message>
    <message>
        <source>项目督导</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>项目验收</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>述职评议</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>机关检查</source>
        <translation>Check by the office</translation>
    </message>
    <message>
        <source>未销号</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>逾期未销号</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Finish date</translation>
    </message>
    <message>
        <source>步骤名称</source>
        <translation>Step title</translation>
    </message>
    <message>
        <source>计划完成</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>次序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>规则 3：截至 %1 已过完成时限 %2，建议红灯。</source>
        <translation>Rule 3: as of %1 the finish date %2 has passed; red suggested.</translation>
    </message>
    <message>
        <source>规则 3：序时 %1 − 进度 %2 = 落后 %3，不少于 30 个百分点，建议红灯。</source>
        <translation>Rule 3: planned %1 − progress %2 = behind by %3, at least 30 points; red suggested.</translation>
    </message>
    <message>
        <source>规则 3：序时 %1 − 进度 %2 = 落后 %3，不少于 10 个百分点，建议黄灯。</source>
        <translation>Rule 3: planned %1 − progress %2 = behind by %3, at least 10 points; yellow suggested.</translation>
    </message>
    <message>
        <source>规则 3：序时 %1 − 进度 %2 = %3，不到 10 个百分点，建议绿灯。</source>
        <translation>Rule 3: planned %1 − progress %2 = %3, less than 10 points; green suggested.</translation>
    </message>
    <message>
        <source>两次方案内容相同。</source>
        <translation>The two plans are the same.</translation>
    </message>
    <message>
        <source>还没有方案：进度和序时进度都是 0%。</source>
        <translation>There is no plan yet: progress and planned progress are both 0%.</translation>
    </message>
    <message>
        <source>按第 %1 版方案，截至 %2：</source>
        <translation>By plan revision %1, as of %2:</translation>
    </message>
    <message>
        <source>进度 %1，序时进度 %2，落后 %3</source>
        <translation>progress %1, planned progress %2, behind by %3</translation>
    </message>
    <message>
        <source>规则 3：项目当前为“%1”，不在实施中，不建议灯色。</source>
        <translation>Rule 3: the project is in the state &quot;%1&quot;, not in progress; no light is suggested.</translation>
    </message>
    <message>
        <source>%1 报送</source>
        <translation>handed in on %1</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>not handed in</translation>
    </message>
    <message>
        <source>%1 %2：实施 %3 天，期限 %4，%5，%6</source>
        <translation>%1 %2: %3 days in progress, deadline %4, %5, %6</translation>
    </message>
    <message>
        <source>还没有应报的月份。</source>
        <translation>No month owes a report yet.</translation>
    </message>
    <message>
        <source>规则 3：进度 = 已完成步骤的权重之和；序时进度 = 计划应完成步骤的权重之和；序时进度落后 = 序时进度 − 进度。</source>
        <translation>Rule 3: progress = sum of the weights of finished steps; planned progress = sum of the weights of steps planned to be finished; behind schedule = planned progress − progress.</translation>
    </message>
    <message>
        <source>规则 3：落后不少于 30 个百分点或已过完成时限，建议红灯；不少于 10 个百分点，建议黄灯；否则建议绿灯。另定灯色须写明理由。</source>
        <translation>Rule 3: red is suggested when a project is behind by 30 points or more or past its finish date, yellow from 10 points, else green. Another light needs a reason.</translation>
    </message>
    <message>
        <source>规则 3：一个月中实施中的天数达到一半，书记和包村点长各报一份月报告，当月最后一天到期，次月 5 日为期限；状态按规则 2.2 判定。</source>
        <translation>Rule 3: in each month with at least half of its days in progress, the secretary and the township contact owe one report each, due on the last day of the month, deadline the 5th of the next; states follow rule 2.2.</translation>
    </message>
    <message>
        <source>规则 5：到期日早于今天且未销号的，为逾期；销号须有佐证和核验人。</source>
        <translation>Rule 5: overdue if the due day is before today and the item is open; closing needs evidence and the person who verified.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>点题</source>
        <comment>source</comment>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>选题</source>
        <comment>source</comment>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>退回修改</source>
        <comment>step</comment>
        <translation>Return for revision</translation>
    </message>
    <message>
        <source>申请验收</source>
        <comment>step</comment>
        <translation>Request acceptance</translation>
    </message>
    <message>
        <source>暂停</source>
        <comment>step</comment>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>终止</source>
        <comment>step</comment>
        <translation>Terminate</translation>
    </message>
    <message>
        <source>验收通过</source>
        <comment>step</comment>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>书记项目</source>
        <translation>Secretary projects</translation>
    </message>
    <message>
        <source>书记项目的视图</source>
        <translation>Views of the secretary projects</translation>
    </message>
</context>
<context>
    <name>ProjectsPanel</name>
    <message>
        <source>书记项目</source>
        <translation>Secretary projects</translation>
    </message>
</context>
<context>
    <name>RectificationFilters</name>
    <message>
        <source>状态(&amp;A)</source>
        <translation>St&amp;ate</translation>
    </message>
    <message>
        <source>只列出这种状态的事项</source>
        <translation>List only items in this state</translation>
    </message>
    <message>
        <source>按状态筛选</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>来源(&amp;B)</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>只列出从这里来的事项</source>
        <translation>List only items from this source</translation>
    </message>
    <message>
        <source>按来源筛选</source>
        <translation>Filter by source</translation>
    </message>
    <message>
        <source>单位(&amp;D)</source>
        <translation>Un&amp;it</translation>
    </message>
    <message>
        <source>只列出这个单位的事项</source>
        <translation>List only items of this unit</translation>
    </message>
    <message>
        <source>按单位筛选</source>
        <translation>Filter by unit</translation>
    </message>
</context>
<context>
    <name>RectificationForm</name>
    <message>
        <source>单位(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>哪个村（社区）整改，输入名称可查找</source>
        <translation>Village (community) that rectifies; type a name to search</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>责任人(&amp;R)</source>
        <translation>&amp;Responsible</translation>
    </message>
    <message>
        <source>谁负责整改，必填</source>
        <translation>Who is responsible for the rectification, required</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>问题(&amp;P)</source>
        <translation>&amp;Problem</translation>
    </message>
    <message>
        <source>发现了什么问题，必填</source>
        <translation>What problem was found, required</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>措施(&amp;M)</source>
        <translation>&amp;Measure</translation>
    </message>
    <message>
        <source>怎样整改，可以以后再写</source>
        <translation>How it is to be rectified; can be written later</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>发现日期(&amp;F)</source>
        <translation>&amp;Found on</translation>
    </message>
    <message>
        <source>哪一天发现的</source>
        <translation>The day on which it was found</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>整改期限(&amp;D)</source>
        <translation>&amp;Due by</translation>
    </message>
    <message>
        <source>最迟哪一天整改完，过了这一天还没销号就是逾期</source>
        <translation>Last day for the rectification; an item not closed after it is overdue</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Due by</translation>
    </message>
</context>
<context>
    <name>RectificationPage</name>
    <message>
        <source>整改台账</source>
        <translation>Rectification register</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>一</source>
        <translation>1</translation>
    </message>
    <message>
        <source>二</source>
        <translation>2</translation>
    </message>
    <message>
        <source>三</source>
        <translation>3</translation>
    </message>
    <message>
        <source>四</source>
        <translation>4</translation>
    </message>
    <message>
        <source>%1年第%2季度第一书记“十个一”工作情况</source>
        <translation>First Secretaries&apos; &quot;Ten Ones&quot; Work, Q%2 %1</translation>
    </message>
    <message>
        <source>关于%1的通报</source>
        <translation>Bulletin on %1</translation>
    </message>
    <message>
        <source>各村（社区）党组织，各派出单位：</source>
        <translation>To all village (community) Party organizations and dispatching units:</translation>
    </message>
    <message>
        <source>本季度没有应完成的事项。</source>
        <translation>Nothing was owed in this quarter.</translation>
    </message>
    <message>
        <source>（注：%1完成率＝已完成÷应完成，序时完成率＝已完成÷已判定，按时率＝按时÷已判定，均不含免计事项。结账修订号：%2）</source>
        <translation>(Note: %1 Completion rate = completed ÷ owed; to-date rate = completed ÷ decided; on-time rate = on time ÷ decided; exempt items are left out. Closing revision: %2)</translation>
    </message>
    <message>
        <source>现将%1至%2第一书记“十个一”清单工作完成情况通报如下，数据截至%3。</source>
        <translation>This bulletin reports how the first secretaries&apos; &quot;Ten Ones&quot; checklists were completed from %1 to %2, as of %3.</translation>
    </message>
    <message>
        <source>一、总体情况</source>
        <translation>I. Overview</translation>
    </message>
    <message>
        <source>本季度共有第一书记任职%1个，应完成事项%2项（另有免计%3项）。已完成%4项，其中按时完成%5项、逾期完成%6项；逾期未完成%7项，尚未到截止日的待完成%8项。</source>
        <translation>In this quarter there were %1 first secretary postings, which owed %2 items (a further %3 were exempt). %4 were completed, %5 on time and %6 late; %7 are overdue and %8 are pending, not having reached their deadline.</translation>
    </message>
    <message>
        <source>总体完成率%1，序时完成率%2，按时率%3。</source>
        <translation>Overall completion rate %1, to-date rate %2, on-time rate %3.</translation>
    </message>
    <message>
        <source>量化考核得分最高%1分，最低%2分；90分以上%3人次，80分以上不满90分%4人次，60分以上不满80分%5人次，不满60分%6人次。</source>
        <translation>The highest score is %1 and the lowest %2; %3 scored 90 or more, %4 from 80 to below 90, %5 from 60 to below 80, and %6 below 60.</translation>
    </message>
    <message>
        <source>二、各清单项完成情况</source>
        <translation>II. Completion by item</translation>
    </message>
    <message>
        <source>序时完成率最高的是“%1”，为%2；最低的是“%3”，为%4，逾期未完成%5项。</source>
        <translation>The highest to-date rate is that of &quot;%1&quot;, %2; the lowest is that of &quot;%3&quot;, %4, with %5 overdue.</translation>
    </message>
    <message>
        <source>图1&#x3000;各清单项完成情况（项次；条形右侧为序时完成率）</source>
        <translation>Figure 1  Completion by item (counts; to-date rate to the right of the bars)</translation>
    </message>
    <message>
        <source>三、第一书记完成情况</source>
        <translation>III. Completion by first secretary</translation>
    </message>
    <message>
        <source>四、未完成事项</source>
        <translation>IV. Outstanding items</translation>
    </message>
    <message>
        <source>截至本通报数据截止日，没有未完成的事项。</source>
        <translation>Nothing is outstanding as of the day of this bulletin.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>五、下一步工作</source>
        <translation>V. Next steps</translation>
    </message>
    <message>
        <source>补齐逾期事项</source>
        <translation>Make up overdue items</translation>
    </message>
    <message>
        <source>按期完成待办事项</source>
        <translation>Complete pending items in time</translation>
    </message>
    <message>
        <source>尚有待完成事项%1项，涉及%2个任职，最近的截止日为%3，请在截止日前完成并登记。</source>
        <translation>%1 items of %2 postings are still pending; the next deadline is %3. Please complete and enter them by then.</translation>
    </message>
    <message>
        <source>提高登记及时性</source>
        <translation>Enter work promptly</translation>
    </message>
    <message>
        <source>本季度逾期完成%1项，逾期完成的按清单规定的比例计分，请做到随做随记、当月清结。</source>
        <translation>%1 items were completed late in this quarter and earn only the share of points set by the checklist. Please enter work as it is done and clear it month by month.</translation>
    </message>
    <message>
        <source>核对数据</source>
        <translation>Check the figures</translation>
    </message>
    <message>
        <source>各村（社区）党支部对本通报数据有异议的，请对照同期报表“明细”逐项核对后反馈。</source>
        <translation>Village (community) Party branches that dispute a figure in this bulletin should check it against &quot;Details&quot; of the report for the same period and reply.</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village (community)</translation>
    </message>
    <message>
        <source>应完成</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>按时</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>逾期完成</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>逾期未完成</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待完成</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>序时完成率</source>
        <translation>To-date rate</translation>
    </message>
    <message>
        <source>按时率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>合计（验收得分为平均分）</source>
        <translation>Total (mean of the acceptance scores)</translation>
    </message>
    <message>
        <source>免计</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>请假、免计后在岗天数不足</source>
        <translation>Too few days in office after leave and free days</translation>
    </message>
    <message>
        <source>会议当天经批准请假</source>
        <translation>Approved leave on the day of the meeting</translation>
    </message>
    <message>
        <source>会议请假</source>
        <translation>Excused from the meeting</translation>
    </message>
    <message>
        <source>截止日前登记足数</source>
        <translation>Enough entries by the deadline</translation>
    </message>
    <message>
        <source>截止日后登记足数</source>
        <translation>Enough entries after the deadline</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>已过截止日，未足数</source>
        <translation>Deadline passed, too few entries</translation>
    </message>
    <message>
        <source>未到截止日</source>
        <translation>Deadline not reached</translation>
    </message>
    <message>
        <source>会议未召开</source>
        <translation>Meeting not held yet</translation>
    </message>
    <message>
        <source>属其他清单项</source>
        <translation>Belongs to another item</translation>
    </message>
    <message>
        <source>属其他周期</source>
        <translation>Belongs to another period</translation>
    </message>
    <message>
        <source>不在派驻期内</source>
        <translation>Outside the posting</translation>
    </message>
    <message>
        <source>类型不符</source>
        <translation>Wrong kind</translation>
    </message>
    <message>
        <source>未审核</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>截至日后登记</source>
        <translation>Entered after the as-of day</translation>
    </message>
    <message>
        <source>超过补报期限</source>
        <translation>Past the late entry limit</translation>
    </message>
    <message>
        <source>每周</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>每季度</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>每年</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>任期一次</source>
        <translation>Once per posting</translation>
    </message>
    <message>
        <source>每次会议</source>
        <translation>Every meeting</translation>
    </message>
    <message>
        <source>第%1周(%2.%3–%4.%5)</source>
        <translation>Week %1 (%2.%3–%4.%5)</translation>
    </message>
    <message>
        <source>%1年第%2季度</source>
        <translation>Q%2 %1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>任期内</source>
        <translation>During the posting</translation>
    </message>
    <message>
        <source>市派</source>
        <translation>City</translation>
    </message>
    <message>
        <source>区派</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街派</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>未结账</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>第%1次</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1（%2，%3）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>周项目按截止日（周日）所在季度归属；跨季度的一周计入其周日所在的季度。</source>
        <translation>Weekly items belong to the quarter of their deadline, a Sunday; a week across two quarters belongs to the quarter of its Sunday.</translation>
    </message>
    <message>
        <source>项号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>清单项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>各清单项完成情况（项次）</source>
        <translation>Completion by item (counts)</translation>
    </message>
    <message>
        <source>各清单项比率</source>
        <translation>Rates by item</translation>
    </message>
    <message>
        <source>没有已判定事项的清单项没有比率，不在上图中。</source>
        <translation>Items with nothing decided have no rate and are not in the chart above.</translation>
    </message>
    <message>
        <source>姓名（村、社区）</source>
        <translation>Name (village, community)</translation>
    </message>
    <message>
        <source>得分排名（按制表时得分排序）</source>
        <translation>Scores by rank (order at the time of the report)</translation>
    </message>
    <message>
        <source>%1 图表</source>
        <translation>%1 – Charts</translation>
    </message>
    <message>
        <source>（%1）</source>
        <comment>place</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>【不计：%1】</source>
        <translation> [not counted: %1]</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>派驻编号</source>
        <translation>Posting code</translation>
    </message>
    <message>
        <source>编码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>所属周期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>应完成日</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>截止日</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>已计/应报</source>
        <translation>Counted/required</translation>
    </message>
    <message>
        <source>足数登记日</source>
        <translation>Fulfilled on</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>判定依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>登记情况</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>逾期得分%</source>
        <translation>Late credit %</translation>
    </message>
    <message>
        <source>清单版本</source>
        <translation>Checklist version</translation>
    </message>
    <message>
        <source>先后</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>已判定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>得分率</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>本项判定数</source>
        <translation>Decided of the item</translation>
    </message>
    <message>
        <source>计分分值</source>
        <translation>Points used</translation>
    </message>
    <message>
        <source>%1 明细</source>
        <translation>%1 – Details</translation>
    </message>
    <message>
        <source>“汇总”“分项”的数字由本表公式算出：改动“状态”一栏，合计、得分、名次随之重算。请勿重新排序（可以筛选）。%1</source>
        <translation>The figures of &quot;Summary&quot; and &quot;Items&quot; are computed from this sheet by formulas: change &quot;State&quot; and totals, scores and ranks follow. Do not sort (filtering is fine). %1</translation>
    </message>
    <message>
        <source>逾期天数</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>已有登记</source>
        <translation>Entries so far</translation>
    </message>
    <message>
        <source>%1 未完成清单</source>
        <translation>%1 – Outstanding items</translation>
    </message>
    <message>
        <source>截至日仍未完成的事项：逾期未完成的已过截止日，待完成的尚未到截止日。</source>
        <translation>What is not completed as of the day of the report: overdue items are past their deadline, pending ones are not.</translation>
    </message>
    <message>
        <source>没有未完成的事项。</source>
        <translation>Nothing is outstanding.</translation>
    </message>
    <message>
        <source>应</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>完</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 分项</source>
        <translation>%1 – Items</translation>
    </message>
    <message>
        <source>应：应完成数（不含免计）；完：按时与逾期完成数之和；完成率＝完÷应，没有应完成的显示“—”。%1</source>
        <translation>Owed: number owed (without exempt); Done: on time plus late; completion rate = done ÷ owed, &quot;—&quot; where nothing is owed. %1</translation>
    </message>
    <message>
        <source>一、加减分（在本季度内生效；合计限于±10分；空行可补登，序号与“汇总”一致）</source>
        <translation>I. Adjustments (effective in this quarter; limited to ±10 points in all; add more in the empty rows, numbered as in &quot;Summary&quot;)</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>分数</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>截止日后 %1 天</source>
        <translation>%1 days after the deadline</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>逾期得分比例：%1%&#x3000;最低在岗比例：%2%&#x3000;补报期限：%3</source>
        <translation>Late credit: %1%  Minimum coverage: %2%  Late entry limit: %3</translation>
    </message>
    <message>
        <source>周期</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>每期数</source>
        <translation>Per period</translation>
    </message>
    <message>
        <source>宽限天数</source>
        <translation>Days of grace</translation>
    </message>
    <message>
        <source>到岗后月数</source>
        <translation>Months from start</translation>
    </message>
    <message>
        <source>认可的类型</source>
        <translation>Accepted kinds</translation>
    </message>
    <message>
        <source>归属：每项应完成事项归属其应完成日所在的月、季、年。%1</source>
        <translation>Attribution: each owed item belongs to the month, quarter and year of its due day. %1</translation>
    </message>
    <message>
        <source>截止日＝应完成日＋宽限天数。只有已审核、登记日不晚于截至日的登记才算数。</source>
        <translation>Deadline = due day + days of grace. Only entries that are confirmed and entered no later than the as-of day count.</translation>
    </message>
    <message>
        <source>状态：截止日当天或之前登记足数为“按时”；之后登记足数为“逾期完成”；已过截止日仍未足数为“逾期未完成”；未到截止日为“待完成”；请假、免计日使在岗天数低于最低在岗比例的为“免计”。会议以出席情况为准，缺席即“逾期未完成”。</source>
        <translation>State: &quot;On time&quot; if there were enough entries by the deadline; &quot;Late&quot; if there were after it; &quot;Overdue&quot; if the deadline passed without; &quot;Pending&quot; if the deadline is not reached; &quot;Exempt&quot; if leave and free days brought the days in office below the minimum coverage. Meetings go by attendance; absent means &quot;Overdue&quot;.</translation>
    </message>
    <message>
        <source>完成率＝（按时＋逾期完成）÷（按时＋逾期完成＋逾期未完成＋待完成）；序时完成率＝（按时＋逾期完成）÷（按时＋逾期完成＋逾期未完成）；按时率＝按时÷（按时＋逾期完成＋逾期未完成）。没有分母的显示“—”。比率保留四位小数，四舍五入。</source>
        <translation>Completion rate = (on time + late) ÷ (on time + late + overdue + pending); to-date rate = (on time + late) ÷ (on time + late + overdue); on-time rate = on time ÷ (on time + late + overdue). Without a denominator &quot;—&quot; is shown. Rates are rounded half up to four decimals.</translation>
    </message>
    <message>
        <source>得分：每一有已判定事项的清单项，得分率＝（按时数＋逾期完成数×逾期得分比例）÷已判定数；基础分＝100×Σ（分值×得分率）÷Σ分值；加上限于±10分的加减分合计，不低于0分，四舍五入到两位小数。分值在季度内有变动的，用该项最后一个已判定事项的分值。尚有待完成事项的为阶段分。</source>
        <translation>Score: for each item with something decided, credit = (on time + late × late credit) ÷ decided; base score = 100 × Σ(points × credit) ÷ Σ points; plus the adjustments, limited to ±10 in all; not below 0; rounded half up to two decimals. If the points change in a quarter, those of the item&apos;s last decided duty are used. Scores with pending items are provisional.</translation>
    </message>
    <message>
        <source>名次按得分由高到低，同分同名次，其后名次顺延空出；类别名次在同一类别的村（社区）中排列。</source>
        <translation>Ranks go from the highest score down; equal scores share a rank and the following ranks are skipped; category ranks are among villages (communities) of the same category.</translation>
    </message>
    <message>
        <source>计算方法：“明细”右侧折叠的辅助列给出每行的得分率（×100）、本项判定数、计分分值（未判定的为0）；“汇总”右侧折叠的辅助列给出判定数的最小公倍数K、计分分子Σ（计分分值×得分率×K÷判定数）与计分分母Σ（计分分值×K÷判定数），全部是整数，因此得分没有浮点误差。数字过于零碎、整数放不下时，K取1，按小数计算。</source>
        <translation>Method: the folded helper columns to the right of &quot;Details&quot; give each row&apos;s credit (×100), the number decided for the item and the points used (0 if undecided); those to the right of &quot;Summary&quot; give the least common multiple K of the decided numbers, the score numerator Σ(points used × credit × K ÷ decided) and the score denominator Σ(points used × K ÷ decided). All are integers, so that scores have no floating-point error. Where the numbers are too fine for integers, K is 1 and decimals are used.</translation>
    </message>
    <message>
        <source>“先后”是应完成日在该任职各行中的次序，用来找出分值变动时最后一个已判定事项。</source>
        <translation>&quot;Order&quot; is the place of the due day among the posting&apos;s rows; it finds the last decided duty when points change.</translation>
    </message>
    <message>
        <source>%1 规则</source>
        <translation>%1 – Rules</translation>
    </message>
    <message>
        <source>二、清单与参数</source>
        <translation>II. Checklists and parameters</translation>
    </message>
    <message>
        <source>三、计算规则</source>
        <translation>III. Rules of calculation</translation>
    </message>
    <message>
        <source>&amp;C第 &amp;P 页&#x3000;共 &amp;N 页</source>
        <translation>&amp;CPage &amp;P of &amp;N</translation>
    </message>
    <message>
        <source>阶段分</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>派出单位</source>
        <translation>Dispatching unit</translation>
    </message>
    <message>
        <source>加减分</source>
        <translation>Adjustments</translation>
    </message>
    <message>
        <source>类别名次</source>
        <translation>Category rank</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>判定数公倍数</source>
        <translation>Multiple of decided</translation>
    </message>
    <message>
        <source>计分分子</source>
        <translation>Score numerator</translation>
    </message>
    <message>
        <source>计分分母</source>
        <translation>Score denominator</translation>
    </message>
    <message>
        <source>⚠ 明细顺序已变，请按序号排回</source>
        <translation>⚠ The order of Details has changed; sort it back by No.</translation>
    </message>
    <message>
        <source>汇总</source>
        <comment>sheet</comment>
        <translation>Summary</translation>
    </message>
    <message>
        <source>分项</source>
        <comment>sheet</comment>
        <translation>Items</translation>
    </message>
    <message>
        <source>明细</source>
        <comment>sheet</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>未完成清单</source>
        <comment>sheet</comment>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>图表</source>
        <comment>sheet</comment>
        <translation>Charts</translation>
    </message>
    <message>
        <source>规则</source>
        <comment>sheet</comment>
        <translation>Rules</translation>
    </message>
    <message>
        <source>填报单位：%1&#x3000;&#x3000;截至：%2&#x3000;&#x3000;制表时间：%3&#x3000;&#x3000;结账修订号：%4</source>
        <translation>Office: %1    As of: %2    Made: %3    Closing revision: %4</translation>
    </message>
    <message>
        <source>%1书记项目调度会记录</source>
        <translation>Record of the Secretary Project Dispatch Meeting, %1</translation>
    </message>
    <message>
        <source>%1年书记项目台账</source>
        <translation>Secretary Project Ledger %1</translation>
    </message>
    <message>
        <source>%1书记项目调度情况</source>
        <translation>Secretary Project Dispatch, %1</translation>
    </message>
    <message>
        <source>%1年书记项目工作情况</source>
        <translation>Secretary Projects %1</translation>
    </message>
    <message>
        <source>整改台账</source>
        <translation>Rectification register</translation>
    </message>
    <message>
        <source>四、书记项目推进情况</source>
        <translation>IV. Secretary projects</translation>
    </message>
    <message>
        <source>五、未完成事项</source>
        <translation>V. Outstanding items</translation>
    </message>
    <message>
        <source>六、下一步工作</source>
        <translation>VI. Next steps</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>书记</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>实际进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>计划进度</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>灯</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>月报告缺报</source>
        <translation>Reports missing</translation>
    </message>
    <message>
        <source>未办结任务</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>列入统计的书记项目、书记领办事项共%1个，其中实施中%2个、验收通过%3个；绿灯%4个，黄灯%5个，红灯%6个。</source>
        <translation>The figures cover %1 secretary projects and matters: %2 in progress, %3 accepted; %4 green, %5 yellow, %6 red.</translation>
    </message>
    <message>
        <source>月报告应报%1份，按时报送%2份，逾期报送%3份，缺报%4份；交办任务未办结%5件，其中逾期%6件；整改事项未销号%7项。</source>
        <translation>Of %1 monthly reports owed, %2 were on time, %3 late and %4 are missing; %5 tasks handed down are open, %6 of them overdue; %7 rectification items are open.</translation>
    </message>
    <message>
        <source>各村（社区）党组织：</source>
        <translation>To all village (community) Party organizations:</translation>
    </message>
    <message>
        <source>%1召开%2书记项目调度会，现将调度情况通报如下。</source>
        <translation>A dispatch meeting on secretary projects for %2 was held on %1; this bulletin reports its outcome.</translation>
    </message>
    <message>
        <source>现将%1书记项目推进情况通报如下，数据截至%2。</source>
        <translation>This bulletin reports the state of the secretary projects of %1, as of %2.</translation>
    </message>
    <message>
        <source>本季度没有实施中的项目。</source>
        <translation>No project is in progress in this quarter.</translation>
    </message>
    <message>
        <source>二、各项目推进情况</source>
        <translation>II. Project by project</translation>
    </message>
    <message>
        <source>表1&#x3000;书记项目推进情况（截至%1）</source>
        <translation>Table 1  Secretary projects (as of %1)</translation>
    </message>
    <message>
        <source>四、交办任务</source>
        <translation>IV. Tasks handed down</translation>
    </message>
    <message>
        <source>表2&#x3000;本次交办任务</source>
        <translation>Table 2  Tasks handed down by this dispatch</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主持</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>Attending</translation>
    </message>
    <message>
        <source>一、会议情况</source>
        <translation>I. The meeting</translation>
    </message>
    <message>
        <source>二、逐个项目研判</source>
        <translation>II. Project by project</translation>
    </message>
    <message>
        <source>三、交办任务</source>
        <translation>III. Tasks handed down</translation>
    </message>
    <message>
        <source>未销号整改</source>
        <translation>Rectifications open</translation>
    </message>
    <message>
        <source>三、黄灯、红灯项目</source>
        <translation>III. Yellow and red projects</translation>
    </message>
    <message>
        <source>%1. %2（%3）：%4，实际进度%5，计划进度%6。</source>
        <translation>%1. %2 (%3): %4, progress %5, planned %6. </translation>
    </message>
    <message>
        <source>调度意见：%1</source>
        <translation>Dispatch opinion: %1</translation>
    </message>
    <message>
        <source>没有黄灯、红灯项目。</source>
        <translation>There are no yellow or red projects.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>交办任务</source>
        <translation>Tasks handed down</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>办结期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>本次没有交办任务。</source>
        <translation>No tasks were handed down.</translation>
    </message>
    <message>
        <source>（%1）%2（%3，%4）</source>
        <translation>(%1) %2 (%3, %4)</translation>
    </message>
    <message>
        <source>亮灯理由：%1</source>
        <translation>Reason for the light: %1</translation>
    </message>
    <message>
        <source>交办任务%1：%2（%3，%4前）</source>
        <translation>Task %1: %2 (%3, by %4)</translation>
    </message>
    <message>
        <source>（%1）%2</source>
        <comment>number, text</comment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>黄灯、红灯项目要逐项分析原因，排出赶工计划，由包村点长盯办。</source>
        <translation>Analyse each yellow and red project and plan how to catch up; the township contacts follow them up.</translation>
    </message>
    <message>
        <source>交办任务要按期办结，办理情况及时报送。</source>
        <translation>Complete the tasks handed down in time and report on them promptly.</translation>
    </message>
    <message>
        <source>月报告于次月5日前报送，不得缺报。</source>
        <translation>Hand in the monthly reports by the 5th of the next month, without exception.</translation>
    </message>
    <message>
        <source>五</source>
        <translation>5</translation>
    </message>
    <message>
        <source>六</source>
        <translation>6</translation>
    </message>
    <message>
        <source>七</source>
        <translation>7</translation>
    </message>
    <message>
        <source>八</source>
        <translation>8</translation>
    </message>
    <message>
        <source>九</source>
        <translation>9</translation>
    </message>
    <message>
        <source>十</source>
        <translation>10</translation>
    </message>
    <message>
        <source>填报单位：%1&#x3000;&#x3000;制表时间：%2</source>
        <translation>Office: %1    Made: %2</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>项目编号</source>
        <translation>Project code</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>计划完成</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>权重（%）</source>
        <translation>Weight (%)</translation>
    </message>
    <message>
        <source>实际完成</source>
        <translation>Finished on</translation>
    </message>
    <message>
        <source>计划步骤</source>
        <translation>Plan steps</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Handed down on</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>报告人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>报送日期</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>月报告</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>未销号</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>整改事项</source>
        <translation>Rectification items</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>具体负责人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Topic area</translation>
    </message>
    <message>
        <source>落后</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>建议灯</source>
        <translation>Suggested light</translation>
    </message>
    <message>
        <source>月报告应报</source>
        <translation>Reports owed</translation>
    </message>
    <message>
        <source>逾期报送</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>缺报</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>逾期任务</source>
        <translation>Overdue tasks</translation>
    </message>
    <message>
        <source>逾期整改</source>
        <translation>Overdue rectifications</translation>
    </message>
    <message>
        <source>督导发现</source>
        <translation>Supervision findings</translation>
    </message>
    <message>
        <source>方案修订</source>
        <translation>Plan revisions</translation>
    </message>
    <message>
        <source>验收日期</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>验收得分</source>
        <translation>Acceptance score</translation>
    </message>
    <message>
        <source>书记项目统计</source>
        <translation>Counts of secretary projects</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>By</translation>
    </message>
    <message>
        <source>值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>项目数</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>role, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>包村点长</source>
        <translation>Township contact</translation>
    </message>
    <message>
        <source>参与人员</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>topic area, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>完成期限</source>
        <translation>Finish date</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>实际%1，计划%2</source>
        <translation>%1, planned %2</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>选题背景</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>实施步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>调度意见</source>
        <translation>Dispatch opinion</translation>
    </message>
    <message>
        <source>季度调度</source>
        <translation>Quarterly dispatch</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>督导和整改</source>
        <translation>Supervision and rectification</translation>
    </message>
    <message>
        <source>验收</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>%1，%2分。%3</source>
        <comment>date, score, opinion</comment>
        <translation>%1, %2 points. %3</translation>
    </message>
    <message>
        <source>一个项目</source>
        <translation>One project</translation>
    </message>
    <message>
        <source>一批问题</source>
        <translation>Problems solved</translation>
    </message>
    <message>
        <source>一项经验</source>
        <translation>One experience</translation>
    </message>
    <message>
        <source>一次提升</source>
        <translation>One improvement</translation>
    </message>
    <message>
        <source>验收和成果</source>
        <translation>Acceptance and results</translation>
    </message>
    <message>
        <source>%1%2个</source>
        <comment>state, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1%2项</source>
        <comment>kind of result, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>现将%1年书记项目工作情况通报如下，数据截至%2。</source>
        <translation>This bulletin reports on the secretary projects of %1, as of %2.</translation>
    </message>
    <message>
        <source>一、立项和验收</source>
        <translation>I. Approval and acceptance</translation>
    </message>
    <message>
        <source>全年共有书记项目%1个、书记领办事项%2个；评估立项%3个，验收通过%4个。%5</source>
        <translation>The year had %1 secretary projects and %2 secretary matters; %3 were approved and %4 accepted. %5</translation>
    </message>
    <message>
        <source>目前：%1。</source>
        <translation>Now: %1.</translation>
    </message>
    <message>
        <source>验收通过的项目平均得分%1分。</source>
        <translation>The mean score of the accepted projects is %1.</translation>
    </message>
    <message>
        <source>二、指导和调度</source>
        <translation>II. Guidance and dispatch</translation>
    </message>
    <message>
        <source>指导修改方案%1次，涉及项目%2个；交办任务%3件，办结%4件。</source>
        <translation>Plans were revised under guidance %1 times, in %2 projects; %3 tasks were handed down and %4 of them done.</translation>
    </message>
    <message>
        <source>月报告应报%1份，按时报送%2份，逾期报送%3份，缺报%4份。</source>
        <translation>Of %1 monthly reports owed, %2 were on time, %3 late and %4 are missing.</translation>
    </message>
    <message>
        <source>三、督导和整改</source>
        <translation>III. Supervision and rectification</translation>
    </message>
    <message>
        <source>督导发现问题%1个；整改事项%2项，已销号%3项。</source>
        <translation>Supervision found %1 problems; of %2 rectification items, %3 are closed.</translation>
    </message>
    <message>
        <source>四、成果运用</source>
        <translation>IV. Results</translation>
    </message>
    <message>
        <source>%1。</source>
        <comment>results</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>附表&#x3000;%1年书记项目一览</source>
        <translation>Appendix  Secretary projects of %1</translation>
    </message>
    <message>
        <source>调度灯</source>
        <translation>Dispatch light</translation>
    </message>
    <message>
        <source>书记项目推进情况</source>
        <translation>Secretary projects</translation>
    </message>
    <message>
        <source>书记项目</source>
        <translation>Secretary projects</translation>
    </message>
    <message>
        <source>%1%2项</source>
        <comment>state, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation>All items</translation>
    </message>
    <message>
        <source>%1反馈函（%2）</source>
        <comment>session, name</comment>
        <translation>%1: letter (%2)</translation>
    </message>
    <message>
        <source>%1结果</source>
        <comment>session</comment>
        <translation>%1: results</translation>
    </message>
    <message>
        <source>%1情况</source>
        <comment>session</comment>
        <translation>Report on %1</translation>
    </message>
    <message>
        <source>%1计票表</source>
        <comment>session</comment>
        <translation>%1: tally sheet</translation>
    </message>
    <message>
        <source>反馈函 %1 %2</source>
        <comment>posting code, name</comment>
        <translation>Letter %1 %2</translation>
    </message>
    <message>
        <source>%1&#x3000;&#x3000;截至%2&#x3000;&#x3000;制表%3</source>
        <comment>office, as-of day, printed on</comment>
        <translation>%1    as of %2    printed %3</translation>
    </message>
    <message>
        <source>另有较早的%1项，见台账</source>
        <translation>%1 earlier ones are in the ledger</translation>
    </message>
    <message>
        <source>应报%1，按时%2，逾期%3，缺报%4，待报%5</source>
        <translation>due %1, on time %2, late %3, missing %4, pending %5</translation>
    </message>
    <message>
        <source>未编制</source>
        <translation>not drawn up</translation>
    </message>
    <message>
        <source>原方案</source>
        <translation>original plan</translation>
    </message>
    <message>
        <source>指导修改%1次</source>
        <comment>how often the plan was revised</comment>
        <translation>revised %1 times</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>person, note</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>成果运用</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>source, project</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1销号；%2；核验：%3</source>
        <comment>date, evidence, verifier</comment>
        <translation>closed %1; %2; verified by %3</translation>
    </message>
    <message>
        <source>%1&#x3000;&#x3000;截至%2&#x3000;&#x3000;%3：共%4项，未销号%5项，其中逾期%6项，已销号%7项</source>
        <comment>office, day, which items, counts</comment>
        <translation>%1    as of %2    %3: %4 in all, %5 open, %6 of them overdue, %7 closed</translation>
    </message>
    <message>
        <source>销号依据和核验人</source>
        <translation>Evidence and verifier</translation>
    </message>
    <message>
        <source>&#x3000;&#x3000;范围：%1</source>
        <comment>which items</comment>
        <translation>    Selection: %1</translation>
    </message>
    <message>
        <source>销号依据</source>
        <translation>Evidence of closing</translation>
    </message>
    <message>
        <source>核验人</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>未研判</source>
        <translation>not reviewed</translation>
    </message>
    <message>
        <source>（注：序时进度落后不少于30个百分点或者已过完成期限的，建议红灯；不少于10个百分点的，建议黄灯；其余建议绿灯。）</source>
        <translation>(Note: red is suggested when 30 points or more behind schedule or past the finish date, yellow from 10 points, else green.)</translation>
    </message>
    <message>
        <source>主持人（签字）：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;记录人（签字）：</source>
        <translation>Chair (signature):            Minutes (signature):</translation>
    </message>
    <message>
        <source>本季度调度实施中的项目%1个：绿灯%2个，黄灯%3个，红灯%4个</source>
        <translation>%1 projects in progress were reviewed this quarter: %2 green, %3 yellow, %4 red</translation>
    </message>
    <message>
        <source>%1。</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1，尚未研判%2个。</source>
        <comment>sentence</comment>
        <translation>%1; %2 not reviewed yet.</translation>
    </message>
    <message>
        <source>序时进度落后的项目%1个。本季度月报告应报%2份，按时报送%3份，逾期报送%4份，缺报%5份，未到期%6份。此前交办的任务尚有%7件未办结，其中逾期%8件；整改事项尚有%9项未销号。</source>
        <translation>%1 projects are behind schedule. Monthly reports of the quarter: %2 due, %3 on time, %4 late, %5 missing, %6 not due yet. Of the tasks handed down %7 are open, %8 of them overdue; %9 rectification items are open.</translation>
    </message>
    <message>
        <source>实际进度%1，计划进度%2；本季度月报告应报%3份，按时%4份，逾期%5份，缺报%6份，未到期%7份。%8。</source>
        <translation>Progress %1, planned %2; monthly reports of the quarter: %3 due, %4 on time, %5 late, %6 missing, %7 not due yet. %8.</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>等次</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>一票否决</source>
        <translation>Veto</translation>
    </message>
    <message>
        <source>%1：有效行</source>
        <comment>group</comment>
        <translation>%1: valid rows</translation>
    </message>
    <message>
        <source>%1：两端各去掉</source>
        <comment>group</comment>
        <translation>%1: left out at each end</translation>
    </message>
    <message>
        <source>%1：平均分，未舍入</source>
        <comment>group</comment>
        <translation>%1: mean, unrounded</translation>
    </message>
    <message>
        <source>现场测评，未舍入</source>
        <translation>Meeting, unrounded</translation>
    </message>
    <message>
        <source>未被否决且得分不低于此的人数</source>
        <translation>Not under veto with this score or higher</translation>
    </message>
    <message>
        <source>第%1次定稿</source>
        <translation>Final version %1</translation>
    </message>
    <message>
        <source>“明细”的顺序或行数已变，本表不再可靠，请恢复原样。</source>
        <translation>The order or number of rows of &quot;明细&quot; has changed; this sheet is no longer reliable. Please restore it.</translation>
    </message>
    <message>
        <source>%1有效行不足，未去高低分</source>
        <comment>group</comment>
        <translation>%1: too few valid rows, nothing left out</translation>
    </message>
    <message>
        <source>%1有效行少于%2，不列出、不显示</source>
        <comment>group, how many</comment>
        <translation>%1: fewer than %2 valid rows, not listed and not shown</translation>
    </message>
    <message>
        <source>没有有效行的组不计，其余组按权重比例放大</source>
        <translation>groups without valid rows are left out, the weights of the others scaled up</translation>
    </message>
    <message>
        <source>现场测评由程序计算后写入，不是公式</source>
        <translation>the meeting score was computed by the program and is no formula</translation>
    </message>
    <message>
        <source>%1不适用，权重由其他部分分担</source>
        <comment>component</comment>
        <translation>%1 not applicable, its weight falls on the others</translation>
    </message>
    <message>
        <source>现场测评、综合得分由程序计算后写入，不是公式</source>
        <translation>the meeting score and the composite were computed by the program and are no formulas</translation>
    </message>
    <message>
        <source>“好”的名额已满</source>
        <translation>the places of &quot;good&quot; are taken</translation>
    </message>
    <message>
        <source>一票否决：%1</source>
        <comment>reason</comment>
        <translation>Veto: %1</translation>
    </message>
    <message>
        <source>有一处紧靠舍入界限，按程序的精确结果写入</source>
        <translation>one value lies at a rounding limit; the program&apos;s exact result is written</translation>
    </message>
    <message>
        <source>%1名同志述职</source>
        <translation>%1 reportees</translation>
    </message>
    <message>
        <source>，其中书面述职%1名</source>
        <translation>, %1 of them in writing</translation>
    </message>
    <message>
        <source>%1召开会议，</source>
        <translation>At a meeting on %1, </translation>
    </message>
    <message>
        <source>%1%2，%3个测评组以%4方式进行评议。现将情况通报如下。</source>
        <comment>when, people</comment>
        <translation>%1%2 were appraised by %3 voter groups (%4). The results follow.</translation>
    </message>
    <message>
        <source>应到%1人，发出测评表%2张，收回%3张，其中有效%4张、废票%5张。</source>
        <translation>%1 were invited; %2 ballots were issued and %3 returned, %4 of them valid and %5 void.</translation>
    </message>
    <message>
        <source>%1。因此没有现场测评分。</source>
        <translation>%1. Therefore there is no meeting score.</translation>
    </message>
    <message>
        <source>没有综合得分，不排名次、不评等次。</source>
        <translation>There are no composites, and so no ranks and grades.</translation>
    </message>
    <message>
        <source>排名%1人，综合得分最高%2分，最低%3分。评为“好”%4人、“较好”%5人、“一般”%6人、“差”%7人。</source>
        <translation>%1 were ranked, with composites from %3 to %2. %4 are graded good, %5 fair, %6 ordinary, %7 poor.</translation>
    </message>
    <message>
        <source>“好”的比例限额为%1%，共%2个名额。</source>
        <translation>The quota of &quot;good&quot; is %1%, which makes %2 places.</translation>
    </message>
    <message>
        <source>二、评议结果</source>
        <translation>2. Results</translation>
    </message>
    <message>
        <source>（否决）</source>
        <translation> (veto)</translation>
    </message>
    <message>
        <source>三、评定等次</source>
        <translation>3. Grades</translation>
    </message>
    <message>
        <source>%1（%2人）：%3。</source>
        <comment>grade, how many, names</comment>
        <translation>%1 (%2): %3.</translation>
    </message>
    <message>
        <source>未评等次（%1人）：%2。</source>
        <comment>how many, names</comment>
        <translation>Without grade (%1): %2.</translation>
    </message>
    <message>
        <source>受一票否决，最高评为“一般”：%1。</source>
        <translation>Under veto, at most &quot;ordinary&quot;: %1.</translation>
    </message>
    <message>
        <source>四、共性问题</source>
        <translation>4. Common problems</translation>
    </message>
    <message>
        <source>%1（得分率%2%）</source>
        <comment>topic, per cent</comment>
        <translation>%1 (%2% of the points)</translation>
    </message>
    <message>
        <source>得分率较低的题目：%1。</source>
        <translation>Topics with the lowest scores: %1.</translation>
    </message>
    <message>
        <source>%1. %2（%3项）。</source>
        <comment>number, problem, how many</comment>
        <translation>%1. %2 (%3 items).</translation>
    </message>
    <message>
        <source>其余%1类问题见整改台账。</source>
        <translation>%1 further kinds of problems are in the register.</translation>
    </message>
    <message>
        <source>整改台账中没有登记本次评议的问题。</source>
        <translation>The register has no problems from this appraisal.</translation>
    </message>
    <message>
        <source>抓好整改。本次评议登记整改事项%1项，尚有%2项未销号，最迟于%3前完成，逐项销号。</source>
        <translation>Rectify. This appraisal has %1 items, %2 of them open, to be closed one by one by %3.</translation>
    </message>
    <message>
        <source>巩固成果。本次评议登记的%1项整改事项已全部销号，防止反弹。</source>
        <translation>Keep what was reached. All %1 items of this appraisal are closed.</translation>
    </message>
    <message>
        <source>清理遗留。以往评议尚有%1项整改事项未完成，一并督办。</source>
        <translation>Finish what is left. %1 items of earlier appraisals are open and followed up too.</translation>
    </message>
    <message>
        <source>加强帮促。对评为“一般”“差”的%1名同志进行约谈，帮助改进工作。</source>
        <translation>Help. The %1 reportees graded ordinary or poor are spoken to and helped.</translation>
    </message>
    <message>
        <source>推广经验。总结评为“好”的%1名同志的做法，在各村（社区）推广。</source>
        <translation>Spread what works. The ways of the %1 reportees graded good are summed up for all villages and communities.</translation>
    </message>
    <message>
        <source>各党组织要对照反馈意见，列出问题清单、责任清单、整改清单，按期报送进展。</source>
        <translation>Every organisation draws up its lists of problems, responsibilities and rectification and reports progress in time.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>没有现场测评分</source>
        <translation>no meeting score</translation>
    </message>
    <message>
        <source>其余组按权重比例放大</source>
        <translation>weights of the other groups scaled up</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>明细</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>否，仅供参考</source>
        <translation>no, for information</translation>
    </message>
    <message>
        <source>%1 规则</source>
        <comment>session</comment>
        <translation>%1 – Rules</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>评议题目</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>等次计分</source>
        <translation>Points of grades</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>计分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>满分之和</source>
        <translation>Sum of most points</translation>
    </message>
    <message>
        <source>得分 = 各项之和 × 100 ÷ 满分之和</source>
        <translation>score = sum × 100 ÷ sum of most points</translation>
    </message>
    <message>
        <source>等次按计分直接用百分制</source>
        <translation>grades count their points out of 100</translation>
    </message>
    <message>
        <source>“好”的名额</source>
        <translation>Places of &quot;good&quot;</translation>
    </message>
    <message>
        <source>排名人数 × 比例，舍去小数；并列放不下的，一并评为“较好”</source>
        <translation>ranked × quota, rounded down; a tie that does not fit becomes &quot;fair&quot;</translation>
    </message>
    <message>
        <source>评议方式</source>
        <translation>Mode of appraisal</translation>
    </message>
    <message>
        <source>收回应超过应到的（%）</source>
        <translation>Returned must exceed (% of invited)</translation>
    </message>
    <message>
        <source>收回不超过这一比例的组不能计票，全场都没有现场测评分</source>
        <translation>a group that does not exceed it cannot be counted, and nobody has a meeting score</translation>
    </message>
    <message>
        <source>有测评组没有有效行时</source>
        <translation>When a group has no valid row</translation>
    </message>
    <message>
        <source>对每名述职人分别判断</source>
        <translation>judged for each reportee</translation>
    </message>
    <message>
        <source>平均分显示下限（有效行）</source>
        <translation>Valid rows needed to show a mean</translation>
    </message>
    <message>
        <source>有效行少于下限的组计入得分，但不显示平均分，也不列出明细</source>
        <translation>groups below it count, but neither their means nor their rows are shown</translation>
    </message>
    <message>
        <source>“好”的分数线</source>
        <translation>&quot;Good&quot; from</translation>
    </message>
    <message>
        <source>“较好”的分数线</source>
        <translation>&quot;Fair&quot; from</translation>
    </message>
    <message>
        <source>“一般”的分数线</source>
        <translation>&quot;Ordinary&quot; from</translation>
    </message>
    <message>
        <source>按保留两位小数的综合得分</source>
        <translation>by the composite with two decimals</translation>
    </message>
    <message>
        <source>“好”的比例限额（%）</source>
        <translation>Quota of &quot;good&quot; (%)</translation>
    </message>
    <message>
        <source>空白为不限；只限制，不补足</source>
        <translation>empty: no limit; it only limits</translation>
    </message>
    <message>
        <source>一张表上“好”的限额</source>
        <translation>Most &quot;good&quot; on a ballot</translation>
    </message>
    <message>
        <source>只用于等次表，超过的为废票；空白为不限</source>
        <translation>for ballots with grades; more make it void; empty: no limit</translation>
    </message>
    <message>
        <source>一票否决的最高评为“一般”，保留名次，不占“好”的名额。</source>
        <translation>Under veto at most &quot;ordinary&quot;; the rank is kept, and no place of &quot;good&quot; is taken.</translation>
    </message>
    <message>
        <source>明细：一行是一张有效测评表对一名述职人的评价，不带编号，与述职人、测评组以外的事情都没有联系。各行的先后由这些行的数值打乱排出，与收票、录入的先后无关，每次打印都一样。</source>
        <translation>Rows: each is one valid ballot&apos;s mark of one reportee, without a serial and linked to nothing but reportee and group. Their order is a shuffle made from the values alone; it has nothing to do with collecting or entry and is the same at each printing.</translation>
    </message>
    <message>
        <source>公式：“结果”右侧折叠的列给出每组的有效行数、两端各去掉的行数、未舍入的平均分和现场测评分；舍入前加0.000000001，使恰好一半的数进位。</source>
        <translation>Formulas: the folded columns at the right of &quot;结果&quot; give each group&apos;s valid rows, how many are left out at each end, the unrounded means and meeting score; 0.000000001 is added before rounding so that exact halves go up.</translation>
    </message>
    <message>
        <source>计算规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>测评组和测评表</source>
        <translation>Groups and ballots</translation>
    </message>
    <message>
        <source>测评组</source>
        <translation>Voter group</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>废票</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>两端各去掉</source>
        <translation>Left out at each end</translation>
    </message>
    <message>
        <source>不能计票的原因</source>
        <translation>Why it cannot be counted</translation>
    </message>
    <message>
        <source>明细（匿名）</source>
        <translation>Rows (anonymous)</translation>
    </message>
    <message>
        <source>组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>述职人</source>
        <translation>Reportee</translation>
    </message>
    <message>
        <source>各项之和</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>得分（百分制）</source>
        <translation>Score (of 100)</translation>
    </message>
    <message>
        <source>%1反馈函</source>
        <comment>session</comment>
        <translation>%1: letter</translation>
    </message>
    <message>
        <source>%1%2同志：</source>
        <comment>unit, name</comment>
        <translation>To %2, %1:</translation>
    </message>
    <message>
        <source>现将你在%1（%2）中的评议情况反馈如下。</source>
        <comment>session, date</comment>
        <translation>This is how you were appraised at %1 (%2).</translation>
    </message>
    <message>
        <source>现将你在%1中的评议情况反馈如下。</source>
        <comment>session</comment>
        <translation>This is how you were appraised at %1.</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <comment>number, heading</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>测评得分</source>
        <translation>Meeting score</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>无效</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>平均分</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>＊：有效行少于%1，平均分计入得分但不显示。</source>
        <translation>*: fewer than %1 valid rows; the mean counts but is not shown.</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>component, score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；综合得分%1</source>
        <translation>; composite %1</translation>
    </message>
    <message>
        <source>，在%1名同志中列第%2名</source>
        <translation>, rank %2 of %1</translation>
    </message>
    <message>
        <source>，评为“%1”</source>
        <translation>, grade &quot;%1&quot;</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>按分数线为“好”，因“好”的名额所限评为“较好”。</source>
        <translation>The score would be &quot;good&quot;; the quota makes it &quot;fair&quot;.</translation>
    </message>
    <message>
        <source>受一票否决，最高评为“一般”。事由：%1。</source>
        <comment>reason</comment>
        <translation>Under veto, at most &quot;ordinary&quot;. Reason: %1.</translation>
    </message>
    <message>
        <source>见有关通知</source>
        <translation>see the notice</translation>
    </message>
    <message>
        <source>%1分</source>
        <comment>score</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>why there is no score</comment>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>各题得分</source>
        <translation>Scores by criterion</translation>
    </message>
    <message>
        <source>等次票数</source>
        <translation>Ballots by grade</translation>
    </message>
    <message>
        <source>点评意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>没有另外的点评意见。</source>
        <translation>There is no further comment.</translation>
    </message>
    <message>
        <source>问题和整改要求</source>
        <translation>Problems and rectification</translation>
    </message>
    <message>
        <source>本次评议没有为你登记整改事项。</source>
        <translation>This appraisal has no rectification items for you.</translation>
    </message>
    <message>
        <source>请对照下列%1项问题逐项整改，按期完成并报送结果。</source>
        <translation>Please rectify the following %1 problems in time and report the results.</translation>
    </message>
    <message>
        <source>能否计票</source>
        <translation>Can be counted</translation>
    </message>
    <message>
        <source>能</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>仅供参考，不计分</source>
        <translation>for information, not counted</translation>
    </message>
    <message>
        <source>不能：%1</source>
        <comment>why</comment>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>测评表发放和收回</source>
        <translation>Ballots issued and returned</translation>
    </message>
    <message>
        <source>%1：有效/弃权/无效</source>
        <comment>group</comment>
        <translation>%1: valid/blank/invalid</translation>
    </message>
    <message>
        <source>述职人得票</source>
        <translation>Ballots by reportee</translation>
    </message>
    <message>
        <source>述职人得票（第%1至%2组）</source>
        <translation>Ballots by reportee (groups %1 to %2)</translation>
    </message>
    <message>
        <source>计票人</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>监票人</source>
        <translation>Supervised by</translation>
    </message>
    <message>
        <source>唱票人</source>
        <translation>Read out by</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>%1（未定稿）</source>
        <comment>title</comment>
        <translation>%1 (not final)</translation>
    </message>
    <message>
        <source>会议日期：%1。</source>
        <translation>Day of the meeting: %1.</translation>
    </message>
    <message>
        <source>评议方式：%1。</source>
        <translation>Mode: %1.</translation>
    </message>
    <message>
        <source>第%1次定稿，%2。</source>
        <translation>Final version %1, %2.</translation>
    </message>
    <message>
        <source>尚未定稿，以下为%1时的计票情况，定稿后以定稿的为准。</source>
        <translation>Not final: this is the tally as of %1; the final version will hold.</translation>
    </message>
    <message>
        <source>＊：有效行少于%1，平均分计入但不显示。—：没有有效行。</source>
        <translation>*: fewer than %1 valid rows; the mean counts but is not shown. —: no valid row.</translation>
    </message>
    <message>
        <source>yyyy年M月</source>
        <comment>format of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <comment>format of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>，</source>
        <comment>between parts of a closing</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <comment>first day, last day</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <comment>first day, still valid</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>清单版本 %1&#x3000;%2&#x3000;适用：%3&#x3000;有效期：%4</source>
        <translation>Checklist version %1  %2  For: %3  Valid: %4</translation>
    </message>
    <message>
        <source>附件：</source>
        <translation>Annexes: </translation>
    </message>
    <message>
        <source>每个任职的完成情况、得分和名次见附件1。%1</source>
        <translation>Annex 1 shows results, score and rank of every posting. %1</translation>
    </message>
    <message>
        <source>%1（%2，%3分）</source>
        <comment>name, unit, score</comment>
        <translation>%1 (%2, %3 points)</translation>
    </message>
    <message>
        <source>名次在前的是%1。</source>
        <translation>First in rank: %1.</translation>
    </message>
    <message>
        <source>逾期未完成%1项，涉及%2个任职，逐项见附件2。</source>
        <translation>%1 are overdue, in %2 postings; annex 2 lists them.</translation>
    </message>
    <message>
        <source>尚未到截止日的待完成%1项，涉及%2个任职，逐项见同期报表“未完成清单”。</source>
        <translation>%1 are pending before their deadlines, in %2 postings; the sheet the sheet &quot;Not done&quot; ofquot;Outstandingthe sheet &quot;Not done&quot; ofquot; of the workbook lists them.</translation>
    </message>
    <message>
        <source>一是</source>
        <translation>First, </translation>
    </message>
    <message>
        <source>二是</source>
        <translation>Second, </translation>
    </message>
    <message>
        <source>三是</source>
        <translation>Third, </translation>
    </message>
    <message>
        <source>四是</source>
        <translation>Fourth, </translation>
    </message>
    <message>
        <source>%1%2。%3</source>
        <comment>first, what, how</comment>
        <translation>%1%2. %3</translation>
    </message>
    <message>
        <source>有逾期未完成事项的%1个任职，请第一书记对照附件2逐项补做、如实登记，村（社区）党组织逐项核实。</source>
        <translation>In the %1 postings with overdue items, the first secretaries make up for what annex 2 lists and record it truthfully; the Party organisations check it.</translation>
    </message>
    <message>
        <source>第一书记完成情况</source>
        <translation>Results of the first secretaries</translation>
    </message>
    <message>
        <source>逾期未完成事项</source>
        <translation>Overdue items</translation>
    </message>
    <message>
        <source>按得分名次排列，标“*”的为阶段分</source>
        <translation>By rank; scores with * are provisional</translation>
    </message>
    <message>
        <source>附件%1</source>
        <translation>Annex %1</translation>
    </message>
    <message>
        <source>%1.%2–%3.%4</source>
        <comment>month and day, month and day</comment>
        <translation>%1/%2–%3/%4</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>%1·%2</source>
        <comment>unit, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>name, periods</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>逾期未完成的第一书记和时段</source>
        <translation>Whose, and of which periods</translation>
    </message>
    <message>
        <source>表1&#x3000;书记项目推进情况</source>
        <translation>Table 1  Secretary projects</translation>
    </message>
    <message>
        <source>（续）</source>
        <translation>(continued)</translation>
    </message>
</context>
<context>
    <name>ReporteesForm</name>
    <message>
        <source>当年在任的书记</source>
        <translation>Secretaries in office in that year</translation>
    </message>
    <message>
        <source>勾选或取消列出的全部书记</source>
        <translation>Ticks or unticks all secretaries in the list</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>全选(&amp;A)</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>空格键勾选</source>
        <translation>Space ticks</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>到第几页</source>
        <translation>Page to go to</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>预览的大小；也可按住 Ctrl 滚动鼠标滚轮，或按 + 和 −</source>
        <translation>Size of the preview; also Ctrl with the mouse wheel, or + and −</translation>
    </message>
    <message>
        <source>缩放</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>汇总、分项、明细等工作表，数字带公式</source>
        <translation>Sheets with summary, items and details, computed by formulas</translation>
    </message>
    <message>
        <source>导出 Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>按公文格式排版的季度通报</source>
        <translation>Quarterly bulletin, set like an official document</translation>
    </message>
    <message>
        <source>导出 PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>打印季度通报（Ctrl+P）</source>
        <translation>Print the quarterly bulletin (Ctrl+P)</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>书记项目台账、调度通报和记录、年度通报、整改台账</source>
        <translation>Project ledger, dispatch bulletin and record, year summary, rectification register</translation>
    </message>
    <message>
        <source>项目报表</source>
        <translation>Project reports</translation>
    </message>
</context>
<context>
    <name>ResultPanelForm</name>
    <message>
        <source>现在的结果，或某次定稿时的结果</source>
        <translation>The results now, or those of a finalising</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>换一种权重、去高低或名额看看会怎样；不保存</source>
        <translation>See what other weights, trims or quotas would do; nothing is saved</translation>
    </message>
    <message>
        <source>试算</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>试算(&amp;S)</source>
        <translation>What if (&amp;S)</translation>
    </message>
    <message>
        <source>写明理由后可以再修改；定稿的版本仍可查看</source>
        <translation>Allows changes again, with a reason; the final versions remain on record</translation>
    </message>
    <message>
        <source>撤销定稿</source>
        <translation>Undo finalising</translation>
    </message>
    <message>
        <source>撤销定稿(&amp;U)…</source>
        <translation>&amp;Undo finalising…</translation>
    </message>
    <message>
        <source>冻结规则、计票和结果</source>
        <translation>Freeze rules, tally and results</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>定稿(&amp;D)…</source>
        <translation>Finalise (&amp;D)…</translation>
    </message>
    <message>
        <source>回车或双击：打开这一格的来历</source>
        <translation>Enter or double-click: show how this figure came about</translation>
    </message>
    <message>
        <source>述职评议结果</source>
        <translation>Appraisal results</translation>
    </message>
</context>
<context>
    <name>ReviewPanelForm</name>
    <message>
        <source>采用</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>表上写的和首录一样</source>
        <translation>The form agrees with the first entry</translation>
    </message>
    <message>
        <source>首录</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>首录(&amp;1)</source>
        <translation>First entry (&amp;1)</translation>
    </message>
    <message>
        <source>表上写的和复录一样</source>
        <translation>The form agrees with the second entry</translation>
    </message>
    <message>
        <source>复录</source>
        <translation>Second entry</translation>
    </message>
    <message>
        <source>复录(&amp;2)</source>
        <translation>Second entry (&amp;2)</translation>
    </message>
    <message>
        <source>表上写的(&amp;B)</source>
        <translation>As on the form (&amp;B)</translation>
    </message>
    <message>
        <source>对照纸质表填写；空白就是没有填，填了两个的写成 8 + 9</source>
        <translation>As the paper form has it; empty means no mark; write two marks as 8 + 9</translation>
    </message>
    <message>
        <source>表上写的</source>
        <translation>As on the form</translation>
    </message>
    <message>
        <source>空白</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>说明(&amp;N)</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>例如“首录看错行”，必填</source>
        <translation>e.g. &quot;first entry in the wrong row&quot;, required</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>核定人(&amp;P)</source>
        <translation>&amp;Person settling</translation>
    </message>
    <message>
        <source>谁对照纸质表核定，必填</source>
        <translation>Who compared with the paper form, required</translation>
    </message>
    <message>
        <source>核定人</source>
        <translation>Settled by</translation>
    </message>
    <message>
        <source>按表上写的改正两次录入（回车）</source>
        <translation>Correct both entries to what the form has (Enter)</translation>
    </message>
    <message>
        <source>核定</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>核定(&amp;S)</source>
        <translation>&amp;Settle</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>第一书记</source>
        <translation>First Secretaries</translation>
    </message>
    <message>
        <source>第一书记的各个名册</source>
        <translation>Rosters of the first secretaries</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>免计</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>按时</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>逾期完成</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>逾期未完成</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待完成</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>已报</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>已审</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>每周</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>每季度</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>每年</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>任期一次</source>
        <translation>Once per posting</translation>
    </message>
    <message>
        <source>按会议通知</source>
        <translation>As meetings are called</translation>
    </message>
    <message>
        <source>第一书记</source>
        <translation>First Secretary</translation>
    </message>
    <message>
        <source>党组织书记</source>
        <translation>Party Secretary</translation>
    </message>
    <message>
        <source>市派</source>
        <translation>City</translation>
    </message>
    <message>
        <source>区派</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街派</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>成立“两新”党组织</source>
        <translation>Party organization founded in a &quot;two-new&quot; organization</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Party member recruited</translation>
    </message>
    <message>
        <source>第%1周（%2–%3）</source>
        <translation>Week %1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1年第%2季度</source>
        <translation>Q%2 %1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>不计：属于别的事项</source>
        <translation>Not counted: belongs to another item</translation>
    </message>
    <message>
        <source>不计：所属期是另一期</source>
        <translation>Not counted: belongs to another period</translation>
    </message>
    <message>
        <source>不计：发生日期不在任期内</source>
        <translation>Not counted: the date is outside the posting</translation>
    </message>
    <message>
        <source>不计：种类不符合事项要求</source>
        <translation>Not counted: the kind is not one the item asks for</translation>
    </message>
    <message>
        <source>不计：尚未审核通过</source>
        <translation>Not counted: not confirmed yet</translation>
    </message>
    <message>
        <source>不计：登记日期晚于截至日</source>
        <translation>Not counted: entered after the as-of day</translation>
    </message>
    <message>
        <source>不计：登记日期晚于补报期限</source>
        <translation>Not counted: entered after the late entry limit</translation>
    </message>
    <message>
        <source>规则 2.1：扣除批准的请假和免计日后，在岗天数不足规定比例，免计。</source>
        <translation>Rule 2.1: without approved leave and free days, the days in office are below the required share; exempt.</translation>
    </message>
    <message>
        <source>规则 2.2：会议当日有批准的请假，免计。</source>
        <translation>Rule 2.2: approved leave on the day of the meeting; exempt.</translation>
    </message>
    <message>
        <source>规则 2.2：考勤为请假，免计。</source>
        <translation>Rule 2.2: excused from the meeting; exempt.</translation>
    </message>
    <message>
        <source>规则 2.2：达到次数的那条登记不晚于期限，按时。</source>
        <translation>Rule 2.2: the entry that reached the number was entered by the deadline; on time.</translation>
    </message>
    <message>
        <source>规则 2.2：达到次数的那条登记晚于期限，逾期完成。</source>
        <translation>Rule 2.2: the entry that reached the number was entered after the deadline; late.</translation>
    </message>
    <message>
        <source>规则 2.2：考勤为出席，按时，与登记日期无关。</source>
        <translation>Rule 2.2: present; on time, whenever it was entered.</translation>
    </message>
    <message>
        <source>规则 2.2：考勤为缺席，立即计为逾期未完成。</source>
        <translation>Rule 2.2: absent; overdue at once.</translation>
    </message>
    <message>
        <source>规则 2.2：未达到次数，截至日已过期限，逾期未完成。</source>
        <translation>Rule 2.2: the number is not reached and the deadline passed by the as-of day; overdue.</translation>
    </message>
    <message>
        <source>规则 2.2：未达到次数，截至日未过期限，待完成。</source>
        <translation>Rule 2.2: the number is not reached and the deadline has not passed by the as-of day; pending.</translation>
    </message>
    <message>
        <source>规则 2.2：截至日会议尚未召开，待完成。</source>
        <translation>Rule 2.2: the meeting has not been held by the as-of day; pending.</translation>
    </message>
    <message>
        <source>本期 %1 天，任职 %2 天，其中请假和免计 %3 天，余下不足 %4%，免计。</source>
        <translation>The period has %1 days, %2 of them in office, of these %3 on leave or free; the rest is below %4%; exempt.</translation>
    </message>
    <message>
        <source>应 %1 次，第 %1 条于 %2 登记，期限 %3，按时。</source>
        <translation>Required: %1; entry no. %1 was made on %2, deadline %3; on time.</translation>
    </message>
    <message>
        <source>应 %1 次，第 %1 条于 %2 登记，期限 %3，逾期完成。</source>
        <translation>Required: %1; entry no. %1 was made on %2, deadline %3; late.</translation>
    </message>
    <message>
        <source>应 %1 次，已计 %2 次，期限 %3 已过，逾期未完成。</source>
        <translation>Required: %1; counted: %2; deadline %3 has passed; overdue.</translation>
    </message>
    <message>
        <source>应 %1 次，已计 %2 次，期限 %3 未到，待完成。</source>
        <translation>Required: %1; counted: %2; deadline %3 is still ahead; pending.</translation>
    </message>
    <message>
        <source>会议“%1”于 %2 召开：%3。</source>
        <translation>Meeting &quot;%1&quot; on %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2：尚无已定结果，不计入。</source>
        <translation>%1 %2: nothing decided yet, left out.</translation>
    </message>
    <message>
        <source>%1 %2：（按时 %3 + 逾期折算 %4）÷ 已定 %5 × %6 分</source>
        <translation>%1 %2: (on time %3 + late credit %4) ÷ decided %5 × %6 points</translation>
    </message>
    <message>
        <source>规则 2.1：清单只对第一书记提出要求，这一任职不是第一书记。</source>
        <translation>Rule 2.1: the checklist binds first secretaries only; this posting is of another role.</translation>
    </message>
    <message>
        <source>规则 2.1：任职期为 %1 至 %2，不在这段时间内。</source>
        <translation>Rule 2.1: the posting ran from %1 to %2, which is outside this time.</translation>
    </message>
    <message>
        <source>规则 2.1：自 %1 起任职，这段时间还未到任。</source>
        <translation>Rule 2.1: the posting runs from %1; it had not begun in this time.</translation>
    </message>
    <message>
        <source>规则 2.1：这段时间没有对其适用的清单。</source>
        <translation>Rule 2.1: no checklist was in force for this posting in this time.</translation>
    </message>
    <message>
        <source>规则 2.1：这段时间没有应完成日，或各期任职天数都不足规定比例。</source>
        <translation>Rule 2.1: no due day lies in this time, or too few days were served in each period.</translation>
    </message>
    <message>
        <source>基础分 = 100 × 各项得分之和 ÷ 各项分值之和 %1</source>
        <translation>Base score = 100 × sum of the items&apos; results ÷ sum of their points %1</translation>
    </message>
    <message>
        <source>加减分 %1（%2）：%3</source>
        <translation>Adjustment %1 (%2): %3</translation>
    </message>
    <message>
        <source>加减分合计 %1，限 ±10，计 %2</source>
        <translation>Adjustments in all %1, limited to ±10, used: %2</translation>
    </message>
    <message>
        <source>得分 %1（四舍五入到两位小数）</source>
        <translation>Score %1 (rounded half up to two decimals)</translation>
    </message>
    <message>
        <source>得分 —：没有已定事项或分值合计为 0</source>
        <translation>Score —: nothing is decided, or the points sum to 0</translation>
    </message>
    <message>
        <source>还有 %1 项待完成，为阶段分</source>
        <translation>%1 still pending; the score is provisional</translation>
    </message>
    <message>
        <source>规则 2.3：免计的不算。完成率 =（按时 + 逾期完成）÷（已定 + 待完成）；序时完成率 =（按时 + 逾期完成）÷ 已定；按时率 = 按时 ÷ 已定。已定 = 按时 + 逾期完成 + 逾期未完成。</source>
        <translation>Rule 2.3: exempt items do not count. Completion rate = (on time + late) ÷ (decided + pending); to-date rate = (on time + late) ÷ decided; on-time rate = on time ÷ decided. Decided = on time + late + overdue.</translation>
    </message>
    <message>
        <source>规则 2.4：每项得分率 =（按时次数 + 逾期完成次数 × 逾期得分比例）÷ 已定次数；基础分 = 100 × Σ（分值 × 得分率）÷ Σ 分值；加减分合计限 ±10；得分不低于 0。</source>
        <translation>Rule 2.4: credit of an item = (on time + late × late credit) ÷ decided; base score = 100 × Σ(points × credit) ÷ Σ points; adjustments are limited to ±10 in all; a score is not below 0.</translation>
    </message>
    <message>
        <source>规则 2.4：按四舍五入后的得分从高到低排名，同分同名次，后续名次顺延（1、1、3）。</source>
        <translation>Rule 2.4: ranked by rounded score from the highest down; equal scores share a rank and the following ranks are skipped (1, 1, 3).</translation>
    </message>
    <message>
        <source>规则 2.1：每周事项按周日（到期日）所在的月、季、年计算；跨季的一周计入周日所在的季度。</source>
        <translation>Rule 2.1: weekly items belong to the month, quarter and year of their Sunday (the due day); a week across two quarters counts in the quarter of its Sunday.</translation>
    </message>
    <message>
        <source>yyyy年M月</source>
        <comment>format of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ScanDialogForm</name>
    <message>
        <source>读取扫描件</source>
        <translation>Read scans</translation>
    </message>
    <message>
        <source>扫描仪存下的 PDF、PNG 或 JPEG，一次可选几个</source>
        <translation>PDF, PNG or JPEG from the scanner, several at a time</translation>
    </message>
    <message>
        <source>加入文件</source>
        <translation>Add file</translation>
    </message>
    <message>
        <source>加入文件(&amp;F)…</source>
        <translation>Add &amp;file…</translation>
    </message>
    <message>
        <source>文件夹里全部的 PDF、PNG 和 JPEG</source>
        <translation>All PDF, PNG and JPEG files of a folder</translation>
    </message>
    <message>
        <source>加入文件夹</source>
        <translation>Add folder</translation>
    </message>
    <message>
        <source>加入文件夹(&amp;D)…</source>
        <translation>Add fol&amp;der…</translation>
    </message>
    <message>
        <source>停止读取，什么也不记入</source>
        <translation>Stop reading; nothing is entered</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>停止(&amp;S)</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>首录人(&amp;R)</source>
        <translation>First entry by (&amp;R)</translation>
    </message>
    <message>
        <source>谁扫描、谁看过看不清的格子；复录必须换一个人</source>
        <translation>Who scans and looks at unclear boxes; the second entry has to be made by somebody else</translation>
    </message>
    <message>
        <source>首录人</source>
        <translation>First entry by</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>只作首录，复录仍由另一个人对着纸质的表录。</source>
        <translation>These are first entries; somebody else makes the second ones from the paper.</translation>
    </message>
    <message>
        <source>连同空白表</source>
        <translation>Also blank ballots</translation>
    </message>
    <message>
        <source>把读准的和核过的表记为首录</source>
        <translation>Make first entries of the ballots that are sure or were looked at</translation>
    </message>
    <message>
        <source>记入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>记入(&amp;E)</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>图片和没有记入的内容都不保留</source>
        <translation>Pictures and what was not entered are not kept</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>没有划写的表也记为收回的空白表</source>
        <translation>Forms without marks are entered as returned blank ones</translation>
    </message>
</context>
<context>
    <name>ScanReviewForm</name>
    <message>
        <source>纸上这一行的图片</source>
        <translation>Picture of this row on the paper</translation>
    </message>
    <message>
        <source>读作(&amp;V)</source>
        <translation>Read as (&amp;V)</translation>
    </message>
    <message>
        <source>这一格读作</source>
        <translation>This is read as</translation>
    </message>
    <message>
        <source>记下读数，看下一处（回车）</source>
        <translation>Keep the reading and go to the next (Enter)</translation>
    </message>
    <message>
        <source>确认，下一处</source>
        <translation>Confirm, next</translation>
    </message>
    <message>
        <source>确认，下一处(&amp;N)</source>
        <translation>Confirm, &amp;next</translation>
    </message>
    <message>
        <source>这一格是空的，看下一处（/）</source>
        <translation>Nothing is ticked; go to the next (/)</translation>
    </message>
    <message>
        <source>没有填</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>没有填(&amp;B)</source>
        <translation>&amp;Blank</translation>
    </message>
    <message>
        <source>回到前一处（PgUp）</source>
        <translation>Back to the one before (PgUp)</translation>
    </message>
    <message>
        <source>上一处</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>上一处(&amp;P)</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>照图片看清后填写这一格的值</source>
        <translation>The value of this field as the picture shows it</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>第 %1 页损坏</source>
        <translation>page %1 is damaged</translation>
    </message>
    <message>
        <source>不是完整的 PDF 文件</source>
        <translation>not a complete PDF file</translation>
    </message>
    <message>
        <source>PDF 有密码</source>
        <translation>the PDF has a password</translation>
    </message>
    <message>
        <source>PDF 没有页</source>
        <translation>the PDF has no pages</translation>
    </message>
    <message>
        <source>%1 页</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>不是可读的文件</source>
        <translation>not a readable file</translation>
    </message>
    <message>
        <source>没有找到测评表的二维码。请确认是本程序印的表，二维码完整，再扫一次。</source>
        <translation>No QR code of a ballot was found. Make sure that this program printed it and that the code is whole, then scan again.</translation>
    </message>
    <message>
        <source>四角的黑方块没有找全。请把整页放进扫描区域再扫一次。</source>
        <translation>Not all black corners were found. Put the whole page into the scanned area and scan again.</translation>
    </message>
    <message>
        <source>纸不平整或变形。请压平后再扫一次。</source>
        <translation>The paper is not flat or distorted. Press it flat and scan again.</translation>
    </message>
    <message>
        <source>扫得太淡，分不清铅笔和污迹。请调深后再扫一次。</source>
        <translation>The scan is too faint to tell pencil from dirt. Scan it darker.</translation>
    </message>
    <message>
        <source>分辨率太低。请用 200 dpi 或更高再扫一次。</source>
        <translation>The resolution is too low. Scan with 200 dpi or more.</translation>
    </message>
    <message>
        <source>这张图上还有另一张表，它的二维码读不出。请一张一张地扫。</source>
        <translation>There is another ballot on this picture whose QR code cannot be read. Please scan them one by one.</translation>
    </message>
    <message>
        <source>这一页已经扫过一次。有一次没有把握的格子，请人工核对。</source>
        <translation>This page was scanned before. Where one of the two is in doubt, please look at the paper.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>person, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1（%2）%3</source>
        <comment>person, unit, title of a criterion</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1 等 %2 处</source>
        <translation>%1 and more, %2 in all</translation>
    </message>
    <message>
        <source>%1 号测评表已经录入，这一次扫描与录入的不同：%2。录入的没有改动，请对照原表核实。</source>
        <translation>Ballot %1 has been entered, and this scan reads otherwise: %2. The entry was not changed; please compare with the paper.</translation>
    </message>
    <message>
        <source>每页 8000 万像素</source>
        <translation>80 million pixels a page</translation>
    </message>
    <message>
        <source>不完整或已损坏</source>
        <translation>incomplete or damaged</translation>
    </message>
    <message>
        <source>没有安装 touyan-scan-page</source>
        <translation>touyan-scan-page is not installed</translation>
    </message>
    <message>
        <source>方框里看不准</source>
        <translation>the boxes are not clear</translation>
    </message>
    <message>
        <source>可能是划掉、涂掉的</source>
        <translation>a tick may be struck out or covered</translation>
    </message>
    <message>
        <source>方框外有笔迹</source>
        <translation>there is writing beside the boxes</translation>
    </message>
    <message>
        <source>这一页上另有笔迹，可能说的是整页</source>
        <translation>something else is written on the page that may mean all of it</translation>
    </message>
    <message>
        <source>整页有一道条纹，请擦净扫描仪的玻璃再扫一次</source>
        <translation>a streak runs over the whole page; clean the scanner&apos;s glass and scan again</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>年度(&amp;Y)</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>评议哪一年的工作</source>
        <translation>The year whose work is appraised</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>规则(&amp;R)</source>
        <translation>&amp;Rules</translation>
    </message>
    <message>
        <source>照哪里的规则开始；以后都能修改</source>
        <translation>Which rules to start from; all can be changed later</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>方式(&amp;M)</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>打分：每项打分；等次：每人选一个等次</source>
        <translation>Scores: a score for each criterion; grade: one grade for each person</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>名称(&amp;T)</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>会议和表上的标题</source>
        <translation>The title on the meeting and the forms</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>SessionHeadForm</name>
    <message>
        <source>选择一届述职评议</source>
        <translation>Choose an appraisal session</translation>
    </message>
    <message>
        <source>哪一届</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>SessionRulesForm</name>
    <message>
        <source>评议规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>名称(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>会议和表上的标题</source>
        <translation>The title on the meeting and the forms</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation>Day held</translation>
    </message>
    <message>
        <source>召开述职评议会的日期</source>
        <translation>The day of the appraisal meeting</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>open-ended</translation>
    </message>
    <message>
        <source>方式(&amp;M)</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>打分：每项打分；等次：每人选一个等次</source>
        <translation>Scores: a score for each criterion; grade: one grade for each person</translation>
    </message>
    <message>
        <source>评议方式</source>
        <translation>Mode of appraisal</translation>
    </message>
    <message>
        <source>到会比例 %(&amp;Q)</source>
        <translation>&amp;Quorum %</translation>
    </message>
    <message>
        <source>收回的表必须超过应到人数的这个百分比，否则不能计票</source>
        <translation>More than this percentage of those invited have to return a ballot, or it cannot be counted</translation>
    </message>
    <message>
        <source>到会比例 %</source>
        <translation>Quorum %</translation>
    </message>
    <message>
        <source>显示下限(&amp;L)</source>
        <translation>Disp&amp;lay limit</translation>
    </message>
    <message>
        <source>有效行少于这个数的组平均分不显示，但照常计入</source>
        <translation>Means of groups with fewer valid rows are not shown, but count</translation>
    </message>
    <message>
        <source>显示下限</source>
        <translation>Display limit</translation>
    </message>
    <message>
        <source>缺组(&amp;I)</source>
        <translation>M&amp;issing group</translation>
    </message>
    <message>
        <source>有权重的组对某人一行有效的也没有时怎样办</source>
        <translation>What happens if a group with weight has no valid row for somebody</translation>
    </message>
    <message>
        <source>缺组处理</source>
        <translation>Missing group</translation>
    </message>
    <message>
        <source>“好”名额 %(&amp;O)</source>
        <translation>Qu&amp;ota of good %</translation>
    </message>
    <message>
        <source>评为“好”的最多占多少；不填为不限</source>
        <translation>At most this share is graded &quot;Good&quot;; empty for no limit</translation>
    </message>
    <message>
        <source>“好”名额 %</source>
        <translation>Quota of good %</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>每表“好”上限(&amp;K)</source>
        <translation>Most good on a ballot (&amp;K)</translation>
    </message>
    <message>
        <source>一张等次表上“好”超过这个数即为废票；不填为不限</source>
        <translation>A grade ballot with more &quot;Good&quot; than this is void; empty for no limit</translation>
    </message>
    <message>
        <source>每表“好”上限</source>
        <translation>Most good on a ballot</translation>
    </message>
    <message>
        <source>等次界线</source>
        <translation>Grade thresholds</translation>
    </message>
    <message>
        <source>等次折分</source>
        <translation>Points of the grades</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>本数据库</source>
        <translation>This database</translation>
    </message>
    <message>
        <source>填报单位(&amp;O)</source>
        <translation>&amp;Office</translation>
    </message>
    <message>
        <source>报表和通报上的填报单位；回车保存</source>
        <translation>The office named on reports and bulletins; Enter saves</translation>
    </message>
    <message>
        <source>填报单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>例如：云山街道党工委</source>
        <translation>e.g. Yunshan Subdistrict Party Working Committee</translation>
    </message>
    <message>
        <source>保存填报单位的名称</source>
        <translation>Save the name of the office</translation>
    </message>
    <message>
        <source>保存填报单位</source>
        <translation>Save office</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>写进数据库，所有用这个数据库的人都看得到，并记入审计。已结账季度的报表不受影响。</source>
        <translation>Stored in the database, seen by everybody who uses it, and recorded in the audit log. Reports of closed quarters are not affected.</translation>
    </message>
    <message>
        <source>本机用户</source>
        <translation>Local user</translation>
    </message>
    <message>
        <source>经办人(&amp;P)</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>以后的登记和审核记在谁的名下；回车保存</source>
        <translation>In whose name entries and confirmations are recorded from now on; Enter saves</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>保存经办人的姓名</source>
        <translation>Save the name of the user</translation>
    </message>
    <message>
        <source>保存经办人</source>
        <translation>Save user</translation>
    </message>
    <message>
        <source>写进审计的姓名，留空时记为“本机用户”。</source>
        <translation>The name in the audit log; &quot;Local user&quot; if empty.</translation>
    </message>
    <message>
        <source>外观(&amp;M)</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>浅色、深色，或跟随桌面</source>
        <translation>Light, dark, or like the desktop</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>语言(&amp;L)</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>窗口的语言，下次启动时生效</source>
        <translation>Language of the window, from the next start on</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>日志(&amp;G)</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>日志文件记多少；出了问题时调详细些，便于查找原因</source>
        <translation>How much the log file records; choose more detail to look into a problem</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>日志不含登记内容和个人信息。</source>
        <translation>The log contains no entries and no personal records.</translation>
    </message>
</context>
<context>
    <name>SetupPanelForm</name>
    <message>
        <source>设置的内容</source>
        <translation>What to set up</translation>
    </message>
    <message>
        <source>评议规则(&amp;G)</source>
        <translation>Rules (&amp;G)</translation>
    </message>
    <message>
        <source>恢复到上次保存的规则</source>
        <translation>Go back to the rules as last saved</translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>放弃修改(&amp;C)</source>
        <translation>Dis&amp;card changes</translation>
    </message>
    <message>
        <source>保存规则；录入开始后修改要写明理由</source>
        <translation>Save the rules; once entry has begun, changes need a reason</translation>
    </message>
    <message>
        <source>保存规则</source>
        <translation>Save rules</translation>
    </message>
    <message>
        <source>保存规则(&amp;S)</source>
        <translation>&amp;Save rules</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>头雁的标志</source>
        <translation>Emblem of Touyan</translation>
    </message>
    <message>
        <source>头雁工作台</source>
        <translation>Touyan Workbench</translation>
    </message>
    <message>
        <source>第一书记“十个一”清单的登记、统计与通报</source>
        <translation>First secretaries&apos; &quot;Ten Ones&quot; checklists: entries, statistics and bulletins</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>为本街道（镇）建立一个新的数据库</source>
        <translation>Create a new database for this subdistrict or town</translation>
    </message>
    <message>
        <source>新建(&amp;N)…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开已有的数据库，也可以把文件拖到这里</source>
        <translation>Open an existing database; files can also be dropped here</translation>
    </message>
    <message>
        <source>打开(&amp;O)…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>演示街道</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>用虚构的街道和人员先试一试，不影响真实数据</source>
        <translation>Try an invented township and people first; no real records are touched</translation>
    </message>
    <message>
        <source>演示街道(&amp;D)</source>
        <translation>&amp;Demonstration</translation>
    </message>
    <message>
        <source>最近打开(&amp;R)</source>
        <translation>&amp;Recently opened</translation>
    </message>
    <message>
        <source>回车打开；Delete 从列表中移除</source>
        <translation>Enter opens; Delete takes it off the list</translation>
    </message>
    <message>
        <source>最近打开的数据库</source>
        <translation>Recently opened databases</translation>
    </message>
    <message>
        <source>还没有打开过数据库。
从左边的“新建”或“演示街道”开始。</source>
        <translation>No database has been opened yet.
Start with &quot;New&quot; or &quot;Demonstration&quot; on the left.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>这一步生效的日子，不晚于今天，不早于上一步</source>
        <translation>The day on which this step takes effect, not later than today and not earlier than the step before</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>验收得分(&amp;C)</source>
        <translation>Ac&amp;ceptance score</translation>
    </message>
    <message>
        <source>0 到 100，可以有小数</source>
        <translation>0 to 100, decimals allowed</translation>
    </message>
    <message>
        <source>验收得分</source>
        <translation>Acceptance score</translation>
    </message>
    <message>
        <source>一个项目(&amp;1)</source>
        <translation>One project (&amp;1)</translation>
    </message>
    <message>
        <source>完成了什么项目</source>
        <translation>Which project was completed</translation>
    </message>
    <message>
        <source>一个项目</source>
        <translation>One project (1)</translation>
    </message>
    <message>
        <source>一批问题(&amp;2)</source>
        <translation>Problems solved (&amp;2)</translation>
    </message>
    <message>
        <source>解决了哪些问题</source>
        <translation>Which problems were solved</translation>
    </message>
    <message>
        <source>一批问题</source>
        <translation>Problems solved (2)</translation>
    </message>
    <message>
        <source>一项经验(&amp;3)</source>
        <translation>One experience (&amp;3)</translation>
    </message>
    <message>
        <source>形成了什么经验</source>
        <translation>What experience was gained</translation>
    </message>
    <message>
        <source>一项经验</source>
        <translation>One experience (3)</translation>
    </message>
    <message>
        <source>一次提升(&amp;4)</source>
        <translation>One improvement (&amp;4)</translation>
    </message>
    <message>
        <source>得到了什么提升</source>
        <translation>What was improved</translation>
    </message>
    <message>
        <source>一次提升</source>
        <translation>One improvement (4)</translation>
    </message>
    <message>
        <source>意见(&amp;O)</source>
        <translation>&amp;Opinion</translation>
    </message>
    <message>
        <source>必填，留在办理历程里</source>
        <translation>Required; stays in the history</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>整改期限(&amp;T)</source>
        <translation>Rec&amp;tify by</translation>
    </message>
    <message>
        <source>没有另写期限的整改事项都到这一天</source>
        <translation>Items without a deadline of their own are all due on this day</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Rectify by</translation>
    </message>
</context>
<context>
    <name>StepItemsForm</name>
    <message>
        <source>整改事项(&amp;I)</source>
        <translation>Rectification &amp;items</translation>
    </message>
    <message>
        <source>加一项</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>F2 或直接键入修改；Tab 下一格</source>
        <translation>F2 or typing edits; Tab goes to the next cell</translation>
    </message>
    <message>
        <source>整改事项</source>
        <translation>Rectification items</translation>
    </message>
</context>
<context>
    <name>TakeScoresForm</name>
    <message>
        <source>截至(&amp;D)</source>
        <translation>&amp;As of</translation>
    </message>
    <message>
        <source>按这一天的情况计算年度得分</source>
        <translation>Compute the year&apos;s scores as of this day</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>任务(&amp;M)</source>
        <translation>Tas&amp;k</translation>
    </message>
    <message>
        <source>必填；要办什么</source>
        <translation>Required; what is to be done</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>责任人(&amp;R)</source>
        <translation>&amp;Responsible</translation>
    </message>
    <message>
        <source>必填；责任人或责任单位</source>
        <translation>Required; person or unit responsible</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>交办日期(&amp;D)</source>
        <translation>Handed &amp;down on</translation>
    </message>
    <message>
        <source>交办的日子</source>
        <translation>Day on which it was handed down</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Handed down on</translation>
    </message>
    <message>
        <source>办结期限(&amp;T)</source>
        <translation>D&amp;ue by</translation>
    </message>
    <message>
        <source>过了这一天没有办结就是逾期</source>
        <translation>A task not done after this day is overdue</translation>
    </message>
    <message>
        <source>办结期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>办理情况(&amp;A)</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>目前办到哪一步</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>打印(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>打印时间轴（Ctrl+P）</source>
        <translation>Print the timeline (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>TrialPanelForm</name>
    <message>
        <source>◐ 试算：只看看会怎样，不保存，也不影响真正的结果。</source>
        <translation>◐ What if: only to see what would happen; nothing is saved, and the real results are not affected.</translation>
    </message>
    <message>
        <source>试算的设置</source>
        <translation>Settings of the trial</translation>
    </message>
    <message>
        <source>试算结果</source>
        <translation>Trial results</translation>
    </message>
    <message>
        <source>回到这一届真正的设置</source>
        <translation>Go back to the session&apos;s real settings</translation>
    </message>
    <message>
        <source>恢复实际设置</source>
        <translation>Restore the real settings</translation>
    </message>
    <message>
        <source>恢复实际设置(&amp;C)</source>
        <translation>Restore the real settings (&amp;C)</translation>
    </message>
    <message>
        <source>丢掉试算</source>
        <translation>Discard the trial</translation>
    </message>
    <message>
        <source>结束试算</source>
        <translation>Quit trial</translation>
    </message>
    <message>
        <source>结束试算(&amp;Q)</source>
        <translation>&amp;Quit trial</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>名称(&amp;M)</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>必填，例如“雁栖村”</source>
        <translation>Required, e.g. &quot;Yanqi Village&quot;</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>村、社区，或本街道自己的叫法</source>
        <translation>Village, community, or what the township calls it</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>初始类别(&amp;C)</source>
        <translation>Initial &amp;category</translation>
    </message>
    <message>
        <source>决定用哪份差别化清单，可不填；以后变更请用“类别变更”</source>
        <translation>Selects the differentiated checklist, optional; for later changes use &quot;Category change&quot;</translation>
    </message>
    <message>
        <source>初始类别</source>
        <translation>Initial category</translation>
    </message>
    <message>
        <source>上级单位(&amp;P)</source>
        <translation>&amp;Parent unit</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>上级单位</source>
        <translation>Parent unit</translation>
    </message>
    <message>
        <source>编号(&amp;N)</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>留空则自动编号</source>
        <translation>Leave empty for an automatic code</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>自动编号</source>
        <translation>automatic</translation>
    </message>
</context>
<context>
    <name>WorkbenchPage</name>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
</context>
<context>
    <name>touyan::app::DatabaseFiles</name>
    <message>
        <source>新建数据库</source>
        <translation>New database</translation>
    </message>
    <message>
        <source>头雁.touyan</source>
        <translation>Touyan.touyan</translation>
    </message>
    <message>
        <source>把演示街道保存到</source>
        <translation>Save the demonstration as</translation>
    </message>
    <message>
        <source>演示街道.touyan</source>
        <translation>Demonstration.touyan</translation>
    </message>
    <message>
        <source>头雁数据库 (*.touyan)</source>
        <translation>Touyan databases (*.touyan)</translation>
    </message>
    <message>
        <source>打开数据库</source>
        <translation>Open database</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1-备份-%2.touyan</source>
        <translation>%1-backup-%2.touyan</translation>
    </message>
    <message>
        <source>备份到</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>备份数据库</source>
        <translation>Back up database</translation>
    </message>
    <message>
        <source>数据库文件不在原处了</source>
        <translation>The database file is not at its place any more</translation>
    </message>
    <message>
        <source>窗口里的内容都还在，正在填写的也留着。另存以后接着用新的文件，没有保存成的请再保存一次。</source>
        <translation>Everything in the window is still there, and so is what is being filled in. After saving elsewhere, work goes on in the new file; save again what could not be saved.</translation>
    </message>
    <message>
        <source>另存到别处…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>暂不</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>把数据库另存到别处</source>
        <translation>Save the database elsewhere</translation>
    </message>
    <message>
        <source>%1-另存-%2.touyan</source>
        <translation>%1-saved-%2.touyan</translation>
    </message>
    <message>
        <source>另存数据库</source>
        <translation>Saving the database elsewhere</translation>
    </message>
    <message>
        <source>数据库没有另存</source>
        <translation>The database was not saved elsewhere</translation>
    </message>
    <message>
        <source>已另存为 %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>备份没有完成</source>
        <translation>The backup was not finished</translation>
    </message>
    <message>
        <source>备份完成</source>
        <translation>Backup finished</translation>
    </message>
    <message>
        <source>建立演示街道</source>
        <translation>Build the demonstration</translation>
    </message>
</context>
<context>
    <name>touyan::app::ManualWindow</name>
    <message>
        <source>头雁使用手册</source>
        <translation>Touyan Manual</translation>
    </message>
    <message>
        <source>使用手册正文</source>
        <translation>Text of the manual</translation>
    </message>
</context>
<context>
    <name>touyan::app::Program</name>
    <message>
        <source>本机用户</source>
        <translation>Local user</translation>
    </message>
    <message>
        <source>新建(&amp;N)…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>打开(&amp;O)…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>演示街道(&amp;D)…</source>
        <translation>&amp;Demonstration…</translation>
    </message>
    <message>
        <source>备份(&amp;B)…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>关闭数据库(&amp;C)</source>
        <translation>&amp;Close database</translation>
    </message>
    <message>
        <source>关于头雁(&amp;A)</source>
        <translation>&amp;About Touyan</translation>
    </message>
    <message>
        <source>没有打开数据库</source>
        <translation>No database is open</translation>
    </message>
    <message>
        <source>头雁工作台 %1</source>
        <translation>Touyan Workbench %1</translation>
    </message>
    <message>
        <source>第一书记“十个一”清单、书记项目与述职评议的工作台。
自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。</source>
        <translation>A workbench for first secretaries&apos; &quot;Ten Ones&quot; checklists, secretaries&apos; projects and appraisals.
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>季调度会(&amp;J)…</source>
        <translation>Quarterly &amp;dispatch…</translation>
    </message>
    <message>
        <source>逐个调度所选季度实施中的书记项目（Ctrl+Shift+J）</source>
        <translation>Dispatch the projects in progress in the chosen quarter one by one (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>另存到别处(&amp;S)…</source>
        <translation>&amp;Save elsewhere…</translation>
    </message>
    <message>
        <source>数据库文件有损坏</source>
        <translation>The database file is damaged</translation>
    </message>
    <message>
        <source>测评已定稿，文件还没有重写</source>
        <translation>The appraisal is final, the file is not written anew yet</translation>
    </message>
    <message>
        <source>文件里可能还留有录入先后的痕迹：%1
下次保存、关闭或打开时会自动再试。</source>
        <translation>The file may still show the order of entry: %1
It is tried again at the next save, when the file is closed or opened.</translation>
    </message>
</context>
<context>
    <name>touyan::app::StoredPreferences</name>
    <message>
        <source>只记错误</source>
        <translation>Errors only</translation>
    </message>
    <message>
        <source>错误和警告</source>
        <translation>Errors and warnings</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>详细</source>
        <translation>Detailed</translation>
    </message>
</context>
<context>
    <name>touyan::application</name>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>村（居）委会</source>
        <translation>Village or residents&apos; committee</translation>
    </message>
    <message>
        <source>监督委员会</source>
        <translation>Supervision committee</translation>
    </message>
    <message>
        <source>镇街班子</source>
        <translation>Township leadership</translation>
    </message>
</context>
<context>
    <name>touyan::application::Record</name>
    <message>
        <source>点评</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>述职评议</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>述职对象</source>
        <translation>Reportee</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>校验值</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>添加时间</source>
        <translation>Added at</translation>
    </message>
    <message>
        <source>加减分</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>派驻</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>会议通知</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>召开日期</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>通知全体</source>
        <translation>For everybody</translation>
    </message>
    <message>
        <source>考勤</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>频次</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>每期次数</source>
        <translation>Times per period</translation>
    </message>
    <message>
        <source>宽限天数</source>
        <translation>Days of grace</translation>
    </message>
    <message>
        <source>完成月数</source>
        <translation>Months allowed</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>失效日期</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>逾期得分比例</source>
        <translation>Late credit</translation>
    </message>
    <message>
        <source>最低在岗比例</source>
        <translation>Minimum coverage</translation>
    </message>
    <message>
        <source>补报期限</source>
        <translation>Late entry limit</translation>
    </message>
    <message>
        <source>调度会</source>
        <translation>Dispatch meeting</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>会议情况</source>
        <translation>Proceedings</translation>
    </message>
    <message>
        <source>季调度</source>
        <translation>Quarterly dispatch</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>灯色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>建议灯色</source>
        <translation>Suggested light</translation>
    </message>
    <message>
        <source>另定灯色的理由</source>
        <translation>Reason for another light</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>交办任务</source>
        <translation>Tasks handed down</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Handed down on</translation>
    </message>
    <message>
        <source>办结期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>月报告</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>报告人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>下步打算</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>项目成果</source>
        <translation>Project result</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>督导问题</source>
        <translation>Supervision finding</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>督导组</source>
        <translation>Supervision group</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>整改事项</source>
        <translation>Rectification items</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>销号依据</source>
        <translation>Evidence of closing</translation>
    </message>
    <message>
        <source>核验人</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>整改进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>记录时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>是否批准</source>
        <translation>Approved or not</translation>
    </message>
    <message>
        <source>免计日</source>
        <translation>Free days</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>派出单位</source>
        <translation>Dispatching unit</translation>
    </message>
    <message>
        <source>派出层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>上级单位</source>
        <translation>Parent unit</translation>
    </message>
    <message>
        <source>类别变更</source>
        <translation>Category change</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>班子</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>第几届</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>统计日</source>
        <translation>Counting day</translation>
    </message>
    <message>
        <source>按这一天在任的人员统计；不填，就是开始的那一天</source>
        <translation>Those in office on this day are counted; empty: the day it starts</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::AppraisalItemDialog</name>
    <message>
        <source>登记问题</source>
        <translation>Add problem</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::AppraisalPage</name>
    <message>
        <source>述职评议</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>评议规则和述职人</source>
        <translation>Rules and reportees</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>录入收回的测评表</source>
        <translation>Enter the ballots that were returned</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>核定两次录入不一致的地方</source>
        <translation>Settle where the two entries differ</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>得分、名次、等次和它们的来历，定稿</source>
        <translation>Scores, ranks, grades and how they came about; finalising</translation>
    </message>
    <message>
        <source>点评与整改</source>
        <translation>Comments and rectification</translation>
    </message>
    <message>
        <source>点评，问题、责任、整改清单</source>
        <translation>Comments; lists of problems, responsibilities and rectification</translation>
    </message>
    <message>
        <source>复核（%1）</source>
        <translation>Review (%1)</translation>
    </message>
    <message>
        <source>%1 号表没有保存：%2</source>
        <translation>Ballot no. %1 was not saved: %2</translation>
    </message>
    <message>
        <source>显示没有保存的内容，改好后再保存</source>
        <translation>Show what was not saved; correct it, then save again</translation>
    </message>
    <message>
        <source>述职评议的设置、录入、复核、结果和整改</source>
        <translation>Set-up, entry, review, results and rectification of appraisals</translation>
    </message>
    <message>
        <source>会议大屏(&amp;Z)</source>
        <translation>Big screen (&amp;Z)</translation>
    </message>
    <message>
        <source>投影用：谁在述职、计时、顺序；定稿以后公布结果（Ctrl+Shift+M）</source>
        <translation>For the projector: who is speaking, timer, order; results once they are final (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>回到没有保存的表(&amp;Y)</source>
        <translation>Return to the unsaved ballot (&amp;Y)</translation>
    </message>
    <message>
        <source>还有 %1 张表没有保存。</source>
        <translation>%1 ballots are not saved yet.</translation>
    </message>
    <message>
        <source>%1（Ctrl+PgUp、Ctrl+PgDn 换步骤）</source>
        <translation>%1 (Ctrl+PgUp and Ctrl+PgDn change the step)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::AppraisalPanel</name>
    <message>
        <source>这一届已经录入了 %1 张测评表，修改要写明理由，并记入操作日志。</source>
        <translation>This session already has %1 ballots. A change needs a reason, which goes into the audit log.</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::AssessmentCharts</name>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>按时率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>逾期未完成</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>排名变化</source>
        <translation>Rank changes</translation>
    </message>
    <message>
        <source>本期没有应完成的事项。先登记派驻人员和清单，再选择有任务的时期。</source>
        <translation>Nothing is owed in this period. Add postings and checklists first, then choose a period with duties.</translation>
    </message>
    <message>
        <source>各事项完成情况</source>
        <translation>Completion by item</translation>
    </message>
    <message>
        <source>第一书记得分排名</source>
        <translation>First secretaries by score</translation>
    </message>
    <message>
        <source>近八个季度走势</source>
        <translation>Last eight quarters</translation>
    </message>
    <message>
        <source>正在统计各季度…</source>
        <translation>Computing the quarters…</translation>
    </message>
    <message>
        <source>每周事项完成情况</source>
        <translation>Weekly items</translation>
    </message>
    <message>
        <source>本期没有每周一次的事项。</source>
        <translation>There are no weekly items in this period.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::AttachmentsPanel</name>
    <message>
        <source>%1（%2 KB，%3 添加）</source>
        <translation>%1 (%2 KB, added %3)</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>照片和文件 (%1)</source>
        <translation>Photos and files (%1)</translation>
    </message>
    <message>
        <source>请先在这一格登记，再添加附件</source>
        <translation>Make an entry in this cell first, then attach files</translation>
    </message>
    <message>
        <source>已添加附件 %1</source>
        <translation>Attached %1</translation>
    </message>
    <message>
        <source>粘贴的图片 %1.png</source>
        <translation>Pasted picture %1.png</translation>
    </message>
    <message>
        <source>没有能打开 %1 的程序</source>
        <translation>No program can open %1</translation>
    </message>
    <message>
        <source>移除附件“%1”</source>
        <translation>Remove the attachment &quot;%1&quot;</translation>
    </message>
    <message>
        <source>移除后不能撤销，需要时要重新添加。</source>
        <translation>This cannot be undone; you would have to attach it again.</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::AttendanceEditor</name>
    <message>
        <source>%1&#x3000;考勤</source>
        <translation>%1: attendance</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <comment>attendance, day, title</comment>
        <translation>%1  %2  %3</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::BallotForm</name>
    <message>
        <source>这张表录到头了，按 PgDn 保存并打开下一张。</source>
        <translation>This ballot is complete; PgDn saves it and opens the next one.</translation>
    </message>
    <message>
        <source>1 好&#x3000;2 较好&#x3000;3 一般&#x3000;4 差&#x3000;回车下一格&#x3000;/ 弃权&#x3000;+ 多选&#x3000;PgDn 下一张</source>
        <translation>1 Good  2 Fair  3 Ordinary  4 Poor  Enter: next cell  /: blank  +: several  PgDn: next ballot</translation>
    </message>
    <message>
        <source>数字打分&#x3000;回车下一格&#x3000;/ 本行弃权&#x3000;* 余下同分&#x3000;+ 多填&#x3000;PgDn 下一张</source>
        <translation>Digits: score  Enter: next cell  /: blank row  *: same for the rest  +: several  PgDn: next ballot</translation>
    </message>
    <message>
        <source>剪贴板里没有表格。先在 Excel 里选中分数复制。</source>
        <translation>There is no table on the clipboard. Select the scores in Excel and copy them first.</translation>
    </message>
    <message>
        <source>先打开一张表再粘贴；一次录入多张的，复制时带上有“序号”的表头。</source>
        <translation>Open a ballot first, then paste; to enter several at once, copy the heading with &quot;序号&quot; too.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::BallotGridView</name>
    <message>
        <source>测评表</source>
        <translation>Ballot</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::BallotSheet</name>
    <message>
        <source>等次</source>
        <translation>Grade</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::BallotSheetModel</name>
    <message>
        <source>× %1</source>
        <comment>mark that makes its row invalid</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>这一格填了不止一个，这一行无效；按表上写的如实录入即可。</source>
        <translation>This cell has more than one mark, so the row is invalid; enter it as the form has it.</translation>
    </message>
    <message>
        <source>不是四个等次之一，这一行无效；按表上写的如实录入即可。</source>
        <translation>This is none of the four grades, so the row is invalid; enter it as the form has it.</translation>
    </message>
    <message>
        <source>不在 0 到 %1 之间或不是 0.5 的倍数，这一行无效；按表上写的如实录入即可。</source>
        <translation>Not from 0 to %1 or not in steps of 0.5, so the row is invalid; enter it as the form has it.</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <comment>reportee, field, mark</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>空白</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>－ 弃权</source>
        <translation>－ blank</translation>
    </message>
    <message>
        <source>○ 还差 %1 项</source>
        <translation>○ %1 to go</translation>
    </message>
    <message>
        <source>× 无效</source>
        <translation>× invalid</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>row&apos;s score</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>有空格的行无效；表上确实没填就不用补。</source>
        <translation>A row with gaps is invalid; leave gaps that the form has.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>place on the form, reportee</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>criterion, most points</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>本行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>reportee, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：弃权</source>
        <translation>%1: blank</translation>
    </message>
    <message>
        <source>%1：余下同分</source>
        <translation>%1: same for the rest</translation>
    </message>
    <message>
        <source>复制的内容有 %1 行，从这一行起只有 %2 人，没有填入。</source>
        <translation>What was copied has %1 rows, but from this row on there are only %2 reportees; nothing was filled in.</translation>
    </message>
    <message>
        <source>复制的内容第 %1 行有 %2 格，从这一格起只有 %3 项，没有填入。</source>
        <translation>Row %1 of what was copied has %2 cells, but from this cell on there are only %3 criteria; nothing was filled in.</translation>
    </message>
    <message>
        <source>粘贴 %1 行</source>
        <translation>Paste %1 rows</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::CallAttendance</name>
    <message>
        <source>这一格没有会议或培训通知。</source>
        <translation>No meeting or training was called for this cell.</translation>
    </message>
    <message>
        <source>请先在“第一书记”页登记会议通知。</source>
        <translation>First add the meeting under &quot;First Secretaries&quot;.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::CallDialog</name>
    <message>
        <source>%1 %2</source>
        <comment>item code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>这一天不在任</source>
        <translation>Not in office on this day</translation>
    </message>
    <message>
        <source>新会议通知</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>修改会议通知</source>
        <translation>Edit meeting</translation>
    </message>
    <message>
        <source>没有按会议通知考勤的事项。请先在“清单”里加一项频次为“按会议通知”的事项。</source>
        <translation>No item goes by meetings. First add one with the frequency &quot;As meetings are called&quot; under &quot;Checklists&quot;.</translation>
    </message>
    <message>
        <source>请勾选至少一个人，或改选全体。</source>
        <translation>Please tick at least one person, or choose all.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::CallsPanel</name>
    <message>
        <source>会议通知</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>还没有会议通知。按 Ctrl+N 登记一次会议或培训。</source>
        <translation>No meetings yet. Press Ctrl+N to add a meeting or training.</translation>
    </message>
    <message>
        <source>召开日期</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>新会议通知(&amp;N)…</source>
        <translation>&amp;New meeting…</translation>
    </message>
    <message>
        <source>登记一次会议或培训</source>
        <translation>Add a meeting or training</translation>
    </message>
    <message>
        <source>修改(&amp;E)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>修改选中的会议通知</source>
        <translation>Edit the selected meeting</translation>
    </message>
    <message>
        <source>删除(&amp;L)…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>删除取消的会议和它的考勤</source>
        <translation>Delete a cancelled meeting and its attendance</translation>
    </message>
    <message>
        <source>删除会议“%1”？</source>
        <translation>Delete the meeting &quot;%1&quot;?</translation>
    </message>
    <message numerus="yes">
        <source>它的 %n 条考勤也一并删除，参加会议的任务不再计算。删除后无法撤销。</source>
        <translation>
            <numerusform>Its %n attendance is deleted too, and taking part is no longer owed. This cannot be undone.</numerusform>
            <numerusform>Its %n attendances are deleted too, and taking part is no longer owed. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>考勤</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>选一次会议。召开当日没有在任的第一书记时，这里是空的。</source>
        <translation>Select a meeting. The list is empty if no first secretary was in office on that day.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Entry date</translation>
    </message>
    <message>
        <source>1 出席(&amp;P)</source>
        <translation>1 &amp;Present</translation>
    </message>
    <message>
        <source>2 请假(&amp;Q)</source>
        <translation>2 E&amp;xcused</translation>
    </message>
    <message>
        <source>3 缺席(&amp;B)</source>
        <translation>3 A&amp;bsent</translation>
    </message>
    <message>
        <source>0 清除(&amp;C)</source>
        <translation>0 &amp;Clear</translation>
    </message>
    <message>
        <source>选中的人记为%1</source>
        <translation>Mark the selected people as: %1</translation>
    </message>
    <message>
        <source>选中的人改为未登记</source>
        <translation>Mark the selected people as not recorded</translation>
    </message>
    <message>
        <source>9 其余出席(&amp;R)</source>
        <translation>9 Others p&amp;resent</translation>
    </message>
    <message>
        <source>还没有登记的人都记为出席</source>
        <translation>Mark everybody not recorded as present</translation>
    </message>
    <message>
        <source>全体</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n 人</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>登记考勤</source>
        <translation>Record attendance</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::CardWidget</name>
    <message>
        <source>%1：%2%3</source>
        <comment>title, value, unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::CellEditing</name>
    <message>
        <source>“%1”还没有登记，输入的内容留在原处。</source>
        <comment>person and item</comment>
        <translation>&quot;%1&quot; is not recorded yet; what was typed stays where it is.</translation>
    </message>
    <message>
        <source>“%1”没有登记：%2</source>
        <comment>person and item, reason</comment>
        <translation>&quot;%1&quot; was not recorded: %2</translation>
    </message>
    <message>
        <source>输入的内容还在，完成或取消当前这一条后重新打开。</source>
        <translation>What was typed is kept; it opens again when the present entry is saved or cancelled.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::CellExplanation</name>
    <message>
        <source>登记</source>
        <translation>entered</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, who, what</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>day and status</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>退回理由：%1</source>
        <translation>Returned because: %1</translation>
    </message>
    <message>
        <source>所属期 %1</source>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>登记期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>%1（宽限 %2 天）</source>
        <translation>%1 (%2 days of grace)</translation>
    </message>
    <message>
        <source>补报截止 %1，之后登记的不计</source>
        <translation>Late entries until %1; later ones do not count</translation>
    </message>
    <message>
        <source>考勤</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>登记于 %1</source>
        <translation>Entered on %1</translation>
    </message>
    <message>
        <source>应完成 %1 项：按时 %2，逾期完成 %3，逾期未完成 %4，待完成 %5；免计 %6。</source>
        <translation>Owed %1: on time %2, late %3, overdue %4, pending %5; exempt %6.</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>序时完成率</source>
        <translation>To-date rate</translation>
    </message>
    <message>
        <source>按时率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>person and item</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>本期没有应完成事项；登记会保留，但不计入任何一期。</source>
        <translation>Nothing is owed in this period; the entries are kept but count for no period.</translation>
    </message>
    <message>
        <source>周的归属</source>
        <translation>Which period a week belongs to</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>还有待完成事项，为阶段分。</source>
        <translation>Some items are pending; the score is provisional.</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>第 %1 步</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>全体</source>
        <translation>All</translation>
    </message>
    <message>
        <source>第 %1 名（共 %2 人）</source>
        <translation>Rank %1 (of %2)</translation>
    </message>
    <message>
        <source>未分类单位</source>
        <translation>Units without category</translation>
    </message>
    <message>
        <source>相关</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>全体第一书记</source>
        <translation>All first secretaries</translation>
    </message>
    <message>
        <source>全体第一书记&#x3000;%1 %2</source>
        <translation>All first secretaries  %1 %2</translation>
    </message>
    <message>
        <source>按状态</source>
        <translation>By state</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>Count</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ChartWidget</name>
    <message>
        <source>图片太大，无法生成。</source>
        <translation>The picture is too large to make.</translation>
    </message>
    <message>
        <source>这一时段还没有数据。</source>
        <translation>There is nothing to show for this period yet.</translation>
    </message>
    <message>
        <source>复制为图片(&amp;C)</source>
        <translation>&amp;Copy as picture</translation>
    </message>
    <message>
        <source>把整张图复制到剪贴板（Ctrl+C）</source>
        <translation>Copy the whole chart to the clipboard (Ctrl+C)</translation>
    </message>
    <message>
        <source>导出为图片(&amp;E)…</source>
        <translation>&amp;Export as picture…</translation>
    </message>
    <message>
        <source>把整张图存为 PNG 或 SVG 文件</source>
        <translation>Save the whole chart as a PNG or SVG file</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ChecklistDialog</name>
    <message>
        <source>新清单</source>
        <translation>New checklist</translation>
    </message>
    <message>
        <source>修改清单</source>
        <translation>Edit checklist</translation>
    </message>
    <message>
        <source>已使用的清单</source>
        <translation>Checklist in use</translation>
    </message>
    <message>
        <source>另建后续版本</source>
        <translation>Make a following version</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>清单事项</source>
        <translation>Checklist items</translation>
    </message>
    <message>
        <source>F2 或直接键入修改；Tab 下一格</source>
        <translation>F2 or typing edits; Tab goes to the next cell</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>what the action does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>加一项</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>修改这一格</source>
        <translation>Edit this cell</translation>
    </message>
    <message>
        <source>本版本已经使用，只能改失效日期；要改内容，请用“另建后续版本”。</source>
        <translation>This version is in use; only its last day can change. To change its content, use &quot;Make a following version&quot;.</translation>
    </message>
    <message>
        <source>“%1”到本版本生效日期的前一天为止，两样一次完成。</source>
        <translation>&quot;%1&quot; then ends on the day before this version starts; both are done in one step.</translation>
    </message>
    <message>
        <source>建立后续版本(&amp;S)</source>
        <translation>Make following ver&amp;sion</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ChecklistGridModel</name>
    <message>
        <source>%1
双击或 Ctrl+→ 展开各期，Ctrl+← 收起</source>
        <translation>%1
Double-click or Ctrl+→ shows the periods, Ctrl+← hides them</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ChecklistGridView</name>
    <message>
        <source>十个一清单</source>
        <translation>&quot;Ten Ones&quot; checklist</translation>
    </message>
    <message>
        <source>行是第一书记，列是事项；回车登记，空格审核通过，Delete 退回</source>
        <translation>Rows are first secretaries, columns are items; Enter makes an entry, Space confirms, Delete returns</translation>
    </message>
    <message>
        <source>没有符合查找条件的人员。</source>
        <translation>Nobody matches the search.</translation>
    </message>
    <message>
        <source>本期没有应完成事项。请先在“第一书记”中登记派驻和清单。</source>
        <translation>Nothing is owed in this period. First add postings and checklists under &quot;First Secretaries&quot;.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ChecklistItemModel</name>
    <message>
        <source>事项编号不能为空。</source>
        <translation>An item code must not be empty.</translation>
    </message>
    <message>
        <source>分值“%1”看不懂，请写成 10 或 7.5。</source>
        <translation>Cannot read the points &quot;%1&quot;; write 10 or 7.5.</translation>
    </message>
    <message>
        <source>在各个版本里不变的编号，例如 I04</source>
        <translation>A code that stays the same in all versions, e.g. I04</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>多久做一次</source>
        <translation>How often it is done</translation>
    </message>
    <message>
        <source>频次</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>每期要做几次</source>
        <translation>How many times in each period</translation>
    </message>
    <message>
        <source>每期次数</source>
        <translation>Times per period</translation>
    </message>
    <message>
        <source>在得分里的分量；十项各 10 分合计 100</source>
        <translation>Its weight in the score; ten items of 10 points make 100</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>到期日以后几天之内登记仍算按时</source>
        <translation>Days after the due day in which an entry is still on time</translation>
    </message>
    <message>
        <source>宽限天数</source>
        <translation>Days of grace</translation>
    </message>
    <message>
        <source>任期一次的事项，任职后几个月内完成</source>
        <translation>For items done once per posting: months from the start</translation>
    </message>
    <message>
        <source>完成月数</source>
        <translation>Months allowed</translation>
    </message>
    <message>
        <source>算数的种类，用分号隔开；留空则不限</source>
        <translation>Kinds that count, separated by semicolons; leave empty for any</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ChecklistPage</name>
    <message>
        <source>登记表</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>应完成事项</source>
        <translation>Owed items</translation>
    </message>
    <message>
        <source>人员和事项的登记表</source>
        <translation>Grid of people and items</translation>
    </message>
    <message>
        <source>等待审核的登记</source>
        <translation>Entries waiting to be confirmed</translation>
    </message>
    <message>
        <source>退回后等待改正的登记</source>
        <translation>Returned entries waiting to be corrected</translation>
    </message>
    <message>
        <source>逐项列出应完成事项</source>
        <translation>All that is owed, one by one</translation>
    </message>
    <message>
        <source>十个一清单</source>
        <translation>&quot;Ten Ones&quot; checklist</translation>
    </message>
    <message>
        <source>登记、审核第一书记的“十个一”工作，查看每一格的来历</source>
        <translation>Enter and confirm the first secretaries&apos; &quot;Ten Ones&quot; work, and see where each cell comes from</translation>
    </message>
    <message>
        <source>待审核（%1）</source>
        <translation>To confirm (%1)</translation>
    </message>
    <message>
        <source>查看结账(&amp;J)</source>
        <translation>V&amp;iew closing</translation>
    </message>
    <message>
        <source>登记(&amp;N)…</source>
        <translation>&amp;New entry…</translation>
    </message>
    <message>
        <source>在当前格登记一条（回车）</source>
        <translation>Make an entry in the current cell (Enter)</translation>
    </message>
    <message>
        <source>审核通过(&amp;C)</source>
        <translation>&amp;Confirm</translation>
    </message>
    <message>
        <source>审核通过选中格里的已报登记（空格）</source>
        <translation>Confirm the submitted entries in the selected cells (Space)</translation>
    </message>
    <message>
        <source>退回或删除(&amp;R)…</source>
        <translation>&amp;Return or delete…</translation>
    </message>
    <message>
        <source>退回已报登记，或删除草稿（Delete）</source>
        <translation>Return submitted entries, or delete drafts (Delete)</translation>
    </message>
    <message>
        <source>向下重复(&amp;D)</source>
        <translation>Repeat &amp;down</translation>
    </message>
    <message>
        <source>把选区第一行的登记重复到下面各行（Ctrl+D）</source>
        <translation>Repeat the first selected row&apos;s entries in the rows below (Ctrl+D)</translation>
    </message>
    <message>
        <source>复制(&amp;C)</source>
        <translation>Cop&amp;y</translation>
    </message>
    <message>
        <source>复制选中的格（Ctrl+C）</source>
        <translation>Copy the selected cells (Ctrl+C)</translation>
    </message>
    <message>
        <source>粘贴登记(&amp;P)…</source>
        <translation>&amp;Paste entries…</translation>
    </message>
    <message>
        <source>粘贴 Excel 中的内容或带表头的表格（Ctrl+V）</source>
        <translation>Paste from Excel, or a table with a header (Ctrl+V)</translation>
    </message>
    <message>
        <source>按当前列排序(&amp;O)</source>
        <translation>S&amp;ort by current column</translation>
    </message>
    <message>
        <source>依次为降序、升序、恢复原次序</source>
        <translation>Descending, then ascending, then the original order</translation>
    </message>
    <message>
        <source>展开或收起各期(&amp;X)</source>
        <translation>E&amp;xpand or collapse</translation>
    </message>
    <message>
        <source>把当前事项展开到各周、各月或各次会议（Ctrl+→、Ctrl+←）</source>
        <translation>Show the current item by week, month or meeting (Ctrl+→, Ctrl+←)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ChecklistsPanel</name>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>这份清单还没有事项。</source>
        <translation>This checklist has no items yet.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>频次</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>每期次数</source>
        <translation>Times per period</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>宽限天数</source>
        <translation>Days of grace</translation>
    </message>
    <message>
        <source>完成月数</source>
        <translation>Months allowed</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>清单版本</source>
        <translation>Checklist version</translation>
    </message>
    <message>
        <source>还没有清单。按 Ctrl+N 用“十个一”的通行内容建立第一份。</source>
        <translation>No checklists yet. Press Ctrl+N to make the first one from the usual &quot;Ten Ones&quot; content.</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>From</translation>
    </message>
    <message>
        <source>失效</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>逾期得分</source>
        <translation>Late credit</translation>
    </message>
    <message>
        <source>最低在岗</source>
        <translation>Minimum coverage</translation>
    </message>
    <message>
        <source>补报期限</source>
        <translation>Late entry limit</translation>
    </message>
    <message>
        <source>使用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>新“十个一”清单(&amp;N)…</source>
        <translation>&amp;New &quot;Ten Ones&quot; checklist…</translation>
    </message>
    <message>
        <source>从“十个一”的通行内容开始建一份清单</source>
        <translation>Make a checklist from the usual &quot;Ten Ones&quot; content</translation>
    </message>
    <message>
        <source>新空白清单(&amp;B)…</source>
        <translation>New &amp;blank checklist…</translation>
    </message>
    <message>
        <source>从空白开始建一份清单</source>
        <translation>Make a checklist from nothing</translation>
    </message>
    <message>
        <source>修改(&amp;E)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>修改选中的清单；已使用的只能改失效日期</source>
        <translation>Edit the selected checklist; one in use can only change its last day</translation>
    </message>
    <message>
        <source>另建后续版本(&amp;S)…</source>
        <translation>Make following ver&amp;sion…</translation>
    </message>
    <message>
        <source>结束选中的版本，从某一天起用改过的版本</source>
        <translation>End the selected version and use a changed one from a day on</translation>
    </message>
    <message>
        <source>删除(&amp;L)…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>删除还没有使用的清单</source>
        <translation>Delete a checklist that is not in use</translation>
    </message>
    <message>
        <source>删除清单“%1”？</source>
        <translation>Delete the checklist &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>编号 %1。删除后无法撤销。</source>
        <translation>Code %1. This cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>%n 天</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>不限</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>通用</source>
        <translation>General</translation>
    </message>
    <message>
        <source>一直有效</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>已使用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>未使用</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>；</source>
        <comment>between kinds</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::Closing</name>
    <message>
        <source>全部事项（含免计）</source>
        <translation>All items (with exempt)</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>同类名次</source>
        <translation>Rank in category</translation>
    </message>
    <message>
        <source>（没有）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>结账人</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>已反结账：%1</source>
        <comment>reason</comment>
        <translation>Reopened: %1</translation>
    </message>
    <message>
        <source>%1 于 %2 反结账，理由：%3</source>
        <comment>who, when, reason</comment>
        <translation>%1 reopened it on %2, reason: %3</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>结账时</source>
        <translation>When closed</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>person, posting code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>第 %1 次结账，截至 %2，%3 于 %4 办理</source>
        <comment>revision, as-of day, who, when</comment>
        <translation>Closing no. %1, as of %2, by %3 on %4</translation>
    </message>
    <message>
        <source>结账日</source>
        <translation>Closed on</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ClosingPanel</name>
    <message>
        <source>还没有结过账。季度结束后，在上面选定截至日并结账。</source>
        <translation>Nothing has been closed yet. When the quarter is over, choose the as-of day above and close it.</translation>
    </message>
    <message>
        <source>结账后点“与现在比较”，这里列出不同的数字。</source>
        <translation>After closing, &quot;Compare with now&quot; lists the figures that differ.</translation>
    </message>
    <message>
        <source>没有差异。</source>
        <translation>No differences.</translation>
    </message>
    <message>
        <source>%1结账</source>
        <comment>quarter</comment>
        <translation>Closing of %1</translation>
    </message>
    <message>
        <source>已结账。%1。报表是结账时冻结的结果，任何时候打印都一样。</source>
        <comment>who closed it, when</comment>
        <translation>Closed. %1. Reports show the results frozen by the closing, whenever they are printed.</translation>
    </message>
    <message>
        <source>未结账。报表按截至 %1 的登记计算，会随登记变化。</source>
        <comment>as-of day</comment>
        <translation>Not closed. Reports are computed from the entries as of %1 and change with them.</translation>
    </message>
    <message>
        <source>季度到 %1 才结束，结束后才能结账。报表按截至 %2 的登记计算。</source>
        <comment>last day, as-of day</comment>
        <translation>The quarter ends on %1 and can be closed after that. Reports are computed from the entries as of %2.</translation>
    </message>
    <message>
        <source>结账结果（截至 %1）与按现有登记和规则截至 %2 的计算完全一致。</source>
        <translation>The closing (as of %1) agrees completely with a computation from today&apos;s entries and rules as of %2.</translation>
    </message>
    <message numerus="yes">
        <source>结账结果（截至 %1）与按现有登记和规则截至 %2 的计算有 %n 处不同。结账结果不受影响。</source>
        <translation>
            <numerusform>The closing (as of %1) differs in %n place from a computation from today&apos;s entries and rules as of %2. The closing itself is not affected.</numerusform>
            <numerusform>The closing (as of %1) differs in %n places from a computation from today&apos;s entries and rules as of %2. The closing itself is not affected.</numerusform>
        </translation>
    </message>
    <message>
        <source>冻结本季度每个人的结果</source>
        <translation>Freeze everybody&apos;s results of this quarter</translation>
    </message>
    <message>
        <source>本季度已经结账；要重新结账，先反结账</source>
        <translation>This quarter is closed; to close it again, reopen it first</translation>
    </message>
    <message>
        <source>季度结束后才能结账</source>
        <translation>A quarter can be closed when it is over</translation>
    </message>
    <message>
        <source>说明理由后解冻，原结果仍可查阅</source>
        <translation>Unfreeze the results, giving a reason; the old results remain on record</translation>
    </message>
    <message>
        <source>本季度没有结账</source>
        <translation>This quarter is not closed</translation>
    </message>
    <message>
        <source>列出结账结果与按现有登记计算的不同之处</source>
        <translation>List where the closing differs from a computation from today&apos;s entries</translation>
    </message>
    <message>
        <source>结账以后才能比较</source>
        <translation>There must be a closing to compare with</translation>
    </message>
    <message>
        <source>还没有印发过报表。导出或打印后，这里记下文件、时间和办理人。</source>
        <translation>No report has been issued yet. After exporting or printing, file, time and user are listed here.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ClosingRemedy</name>
    <message>
        <source>查看结账(&amp;C)</source>
        <translation>View &amp;closing</translation>
    </message>
    <message>
        <source>打开这个季度的结账</source>
        <translation>Open the closing of this quarter</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ClosingSteps</name>
    <message>
        <source>%1结账？</source>
        <comment>quarter</comment>
        <translation>Close %1?</translation>
    </message>
    <message>
        <source>将按截至 %1 的登记冻结每名第一书记的结果，今后打印的报表都以此为准。
结账后，会改变这些结果的登记、请假、考勤和加减分都不能再改；确需修改，可以说明理由后反结账。</source>
        <comment>as-of day</comment>
        <translation>Every first secretary&apos;s results are frozen from the entries as of %1; reports printed from now on go by them.
After closing, entries, leave, attendance and adjustments that would change these results can no longer be changed; if they must be, reopen the quarter and give a reason.</translation>
    </message>
    <message>
        <source>结账</source>
        <translation>Close quarter</translation>
    </message>
    <message>
        <source>%1已结账（第 %2 次，截至 %3）。</source>
        <comment>quarter, revision, as-of day</comment>
        <translation>%1 is closed (closing no. %2, as of %3).</translation>
    </message>
    <message>
        <source>%1反结账？</source>
        <comment>quarter</comment>
        <translation>Reopen %1?</translation>
    </message>
    <message>
        <source>结果将不再冻结，可以修改登记；理由和操作人会写入日志，原来的结账结果仍可查阅。再次结账产生新的一次。</source>
        <translation>Results are no longer frozen and entries can be changed. The reason and the user go into the log; the old closing remains on record. Closing again makes a new one.</translation>
    </message>
    <message>
        <source>反结账</source>
        <translation>Reopen quarter</translation>
    </message>
    <message>
        <source>例如：漏登 9 月走访，经核实补录</source>
        <translation>e.g. a visit in September was not entered; verified and added</translation>
    </message>
    <message>
        <source>%1已反结账。</source>
        <comment>quarter</comment>
        <translation>%1 is reopened.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::CommentsPanel</name>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>点评与整改</source>
        <translation>Comments and rectification</translation>
    </message>
    <message>
        <source>问题、责任、整改清单</source>
        <translation>Lists of problems, responsibilities and rectification</translation>
    </message>
    <message>
        <source>还没有登记问题。按“登记问题”加一条，它同时进入整改台账。</source>
        <translation>No problems yet. &quot;Add problem&quot; adds one, in the rectification register too.</translation>
    </message>
    <message>
        <source>登记问题(&amp;A)…</source>
        <translation>&amp;Add problem…</translation>
    </message>
    <message>
        <source>登记一个问题、责任人和整改措施</source>
        <translation>Add a problem, who is responsible and its measure</translation>
    </message>
    <message>
        <source>在整改台账里打开</source>
        <translation>Open in the rectification register</translation>
    </message>
    <message>
        <source>往届还没有销号的</source>
        <translation>Still open from earlier sessions</translation>
    </message>
    <message>
        <source>往届述职评议的整改都已销号。</source>
        <translation>All rectification items of earlier appraisals are closed.</translation>
    </message>
    <message>
        <source>到整改台账(&amp;L)</source>
        <translation>&amp;Look up in register</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>已有点评</source>
        <translation>with comment</translation>
    </message>
    <message>
        <source>还没有点评</source>
        <translation>no comment yet</translation>
    </message>
    <message>
        <source>集体点评</source>
        <translation>Comment on all</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>person, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>对%1的点评</source>
        <translation>Comment on %1</translation>
    </message>
    <message>
        <source>到整改台账(&amp;G)</source>
        <translation>Go to the register (&amp;G)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::Dashboard</name>
    <message>
        <source>↑ %1 个点</source>
        <translation>↑ %1 pts</translation>
    </message>
    <message>
        <source>↓ %1 个点</source>
        <translation>↓ %1 pts</translation>
    </message>
    <message>
        <source>持平</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>正在读取上期…</source>
        <translation>Reading the previous period…</translation>
    </message>
    <message>
        <source>%1没有数据</source>
        <comment>the period before</comment>
        <translation>No figures for %1</translation>
    </message>
    <message>
        <source>%1为 %2</source>
        <comment>the period before, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>逾期未完成</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>件</source>
        <translation>items</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>没有人逾期</source>
        <translation>Nobody is overdue</translation>
    </message>
    <message numerus="yes">
        <source>涉及 %n 名第一书记</source>
        <translation>
            <numerusform>%n first secretary concerned</numerusform>
            <numerusform>%n first secretaries concerned</numerusform>
        </translation>
    </message>
    <message>
        <source>排名变化</source>
        <translation>Rank changes</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>与%1相比，名次都没有变</source>
        <comment>the period before</comment>
        <translation>No rank has changed since %1</translation>
    </message>
    <message>
        <source>%1 ↑%2</source>
        <translation>%1 ↑%2</translation>
    </message>
    <message>
        <source>%1 ↓%2</source>
        <translation>%1 ↓%2</translation>
    </message>
    <message>
        <source>变动最大：%1</source>
        <translation>Biggest change: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2
%3</source>
        <comment>person, unit, counts</comment>
        <translation>%1  %2
%3</translation>
    </message>
    <message>
        <source>
得分 %1，第 %2 名</source>
        <translation>
Score %1, rank %2</translation>
    </message>
    <message>
        <source>（阶段分）</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>按时 %1 件，逾期完成 %2 件，逾期未完成 %3 件，待完成 %4 件</source>
        <translation>On time %1, late %2, overdue %3, pending %4</translation>
    </message>
    <message>
        <source>，另有免计 %1 件</source>
        <translation>; exempt %1</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>按时率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>%1 %2
%3
完成率 %4</source>
        <comment>item code, title, counts, rate</comment>
        <translation>%1 %2
%3
Completion rate %4</translation>
    </message>
    <message>
        <source>序时完成率</source>
        <translation>To-date rate</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 %3
%4</source>
        <comment>quarter, rate&apos;s name, rate, counts</comment>
        <translation>%1  %2 %3
%4</translation>
    </message>
    <message>
        <source>
已结账，截至 %1</source>
        <translation>
Closed, as of %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>person, unit</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2
%3
应 %4 次，已计 %5 次</source>
        <comment>person, week, state</comment>
        <translation>%1  %2
%3
Required %4, counted %5</translation>
    </message>
    <message>
        <source>%1&#x3000;%2
没有应完成的每周事项</source>
        <translation>%1  %2
No weekly item is owed</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>应完成（不含免计）</source>
        <translation>Owed (without exempt)</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>没有可以计算的件数，显示为“—”</source>
        <translation>There is nothing to count; shown as &quot;—&quot;</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <comment>done, all, rate</comment>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>怎样算出来</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <source>第 %1 名（共 %2 人）</source>
        <translation>Rank %1 (of %2)</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>没有得分，不排名</source>
        <translation>No score, no rank</translation>
    </message>
    <message>
        <source>全体</source>
        <translation>All</translation>
    </message>
    <message>
        <source>同类别（未分类）</source>
        <translation>Same category (none)</translation>
    </message>
    <message>
        <source>同类别（%1）</source>
        <translation>Same category (%1)</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <comment>period, how often</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>逾期未完成的人员</source>
        <translation>People with overdue items</translation>
    </message>
    <message>
        <source>%1（%2）的得分</source>
        <comment>person, unit</comment>
        <translation>Score of %1 (%2)</translation>
    </message>
    <message>
        <source>%1，还有 %2 件待完成，为阶段分</source>
        <comment>period, count</comment>
        <translation>%1, %2 items pending, provisional</translation>
    </message>
    <message>
        <source>得分步骤</source>
        <translation>Steps of the score</translation>
    </message>
    <message>
        <source>第 %1 步</source>
        <comment>number</comment>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>各事项</source>
        <translation>By item</translation>
    </message>
    <message>
        <source>名次变化</source>
        <translation>Changes of rank</translation>
    </message>
    <message numerus="yes">
        <source>%n 人</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，与已结账的%2相比</source>
        <comment>period, period before</comment>
        <translation>%1, compared with %2 (closed)</translation>
    </message>
    <message>
        <source>%1，与%2相比</source>
        <comment>period, period before</comment>
        <translation>%1, compared with %2</translation>
    </message>
    <message>
        <source>名次有变动的人员</source>
        <translation>People whose rank changed</translation>
    </message>
    <message>
        <source>第 %1 名 → 第 %2 名（↑%3）</source>
        <translation>rank %1 → %2 (↑%3)</translation>
    </message>
    <message>
        <source>第 %1 名 → 第 %2 名（↓%3）</source>
        <translation>rank %1 → %2 (↓%3)</translation>
    </message>
    <message>
        <source>没有人的名次变动</source>
        <translation>Nobody&apos;s rank changed</translation>
    </message>
    <message>
        <source>已结账的数字，截至 %1</source>
        <translation>Closed figures, as of %1</translation>
    </message>
    <message>
        <source>按现有登记计算，截至 %1</source>
        <translation>Computed from today&apos;s entries, as of %1</translation>
    </message>
    <message>
        <source>明细</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>本季度的报表</source>
        <translation>Report of this quarter</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>全部第一书记的%1</source>
        <comment>rate</comment>
        <translation>%1 of all first secretaries</translation>
    </message>
    <message>
        <source>各事项的%1</source>
        <comment>rate</comment>
        <translation>%1 by item</translation>
    </message>
    <message>
        <source>%1 %2 的%3</source>
        <comment>item code, title, rate</comment>
        <translation>%3 of %1 %2</translation>
    </message>
    <message>
        <source>%1的%2</source>
        <comment>quarter, rate</comment>
        <translation>%2 of %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DashboardExport</name>
    <message>
        <source>导出图表</source>
        <translation>Export chart</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>chart, period</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>PNG 图片 (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>SVG 矢量图 (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>导出看板图片</source>
        <translation>Export dashboard picture</translation>
    </message>
    <message>
        <source>统计看板 %1</source>
        <comment>period</comment>
        <translation>Dashboard %1</translation>
    </message>
    <message>
        <source>已导出 %1</source>
        <translation>Exported %1</translation>
    </message>
    <message>
        <source>图片没有导出</source>
        <translation>The picture was not exported</translation>
    </message>
    <message>
        <source>本期的数字还没有读取。</source>
        <translation>The numbers of this period have not been read yet.</translation>
    </message>
    <message>
        <source>统计看板</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>图片太大，无法生成。</source>
        <translation>The picture is too large to be made.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DashboardNumbers</name>
    <message>
        <source>%1，截至 %2</source>
        <comment>period, as-of day</comment>
        <translation>%1, as of %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DashboardPage</name>
    <message>
        <source>统计看板</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>导出看板图片(&amp;P)…</source>
        <translation>Export dashboard &amp;picture…</translation>
    </message>
    <message>
        <source>把整个看板存为一张图片</source>
        <translation>Save the whole dashboard as a picture</translation>
    </message>
    <message>
        <source>完成率、按时率、排名和走势；点任何数字都能看到它的来历。</source>
        <translation>Completion rates, on-time rates, ranks and trends; click any figure to see where it comes from.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DateField</name>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>打开日历（F4）</source>
        <translation>Open the calendar (F4)</translation>
    </message>
    <message>
        <source>请填写月份，例如 2026-09。</source>
        <translation>Enter a month, for example 2026-09.</translation>
    </message>
    <message>
        <source>请填写日期，例如 2026-09-30 或 9-30。</source>
        <translation>Enter a day, for example 2026-09-30 or 9-30.</translation>
    </message>
    <message>
        <source>月份“%1”看不懂，可写 2026-09、9月或上月。</source>
        <translation>&quot;%1&quot; cannot be read as a month; write 2026-09, 9月 or 上月.</translation>
    </message>
    <message>
        <source>日期“%1”看不懂，可写 9-3、0903、9月3日、2026-09-03 或昨天。</source>
        <translation>&quot;%1&quot; cannot be read as a day; write 9-3, 0903, 9月3日, 2026-09-03 or 昨天.</translation>
    </message>
    <message>
        <source>日期 %1 太早，最早是 %2。</source>
        <translation>%1 is too early; the first possible day is %2.</translation>
    </message>
    <message>
        <source>日期 %1 太晚，最晚是 %2。</source>
        <translation>%1 is too late; the last possible day is %2.</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DeskQuestions</name>
    <message>
        <source>%1 号表一项也没有填</source>
        <translation>Ballot no. %1 has no mark at all</translation>
    </message>
    <message>
        <source>收回的空白表是废票，也要登记；如果只是打开看看，就不登记。</source>
        <translation>Blank ballots that were returned are void and have to be entered too; one that was only opened is not entered.</translation>
    </message>
    <message>
        <source>登记为空白表</source>
        <translation>Enter as blank</translation>
    </message>
    <message>
        <source>不登记</source>
        <translation>Do not enter</translation>
    </message>
    <message>
        <source>录入 %1 的 %2 张表？</source>
        <translation>Enter %2 ballots of &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>作为首录，录入人 %1。</source>
        <translation>As first entries by %1.</translation>
    </message>
    <message>
        <source>作为复录，录入人 %1。</source>
        <translation>As second entries by %1.</translation>
    </message>
    <message>
        <source>
其中 %1 张已经录过，会被替换。</source>
        <translation>
%1 of them were entered before and will be replaced.</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>删除 %1 %2 号表？</source>
        <translation>Delete ballot no. %2 of &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>两次录入都会删除，不能恢复；理由记入操作日志。</source>
        <translation>Both entries are deleted for good; the reason goes into the audit log.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DialogUserPrompts</name>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DispatchJudgement</name>
    <message>
        <source>%1 %2</source>
        <comment>key, light</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>记%1（按 %2）</source>
        <translation>Record: %1 (press %2)</translation>
    </message>
    <message>
        <source>建议%1。%2</source>
        <comment>light, why</comment>
        <translation>%1 suggested. %2</translation>
    </message>
    <message>
        <source>✓ 已记录</source>
        <translation>✓ recorded</translation>
    </message>
    <message>
        <source>○ 未记录</source>
        <translation>○ not recorded</translation>
    </message>
    <message>
        <source>● 未保存</source>
        <translation>● not saved</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DispatchTab</name>
    <message>
        <source>交办任务</source>
        <translation>Tasks handed down</translation>
    </message>
    <message>
        <source>还没有交办任务。按 Ctrl+N 登记。</source>
        <translation>No tasks have been handed down yet. Ctrl+N adds one.</translation>
    </message>
    <message>
        <source>新任务(&amp;N)…</source>
        <translation>&amp;New task…</translation>
    </message>
    <message>
        <source>登记交办任务</source>
        <translation>Add a task handed down</translation>
    </message>
    <message>
        <source>修改、答复(&amp;M)…</source>
        <translation>A&amp;mend or answer…</translation>
    </message>
    <message>
        <source>修改任务或登记办理情况</source>
        <translation>Edit the task or enter its answer</translation>
    </message>
    <message>
        <source>办结(&amp;C)…</source>
        <translation>&amp;Complete…</translation>
    </message>
    <message>
        <source>登记办结</source>
        <translation>Enter that the task is done</translation>
    </message>
    <message>
        <source>重新打开(&amp;O)…</source>
        <translation>Re&amp;open…</translation>
    </message>
    <message>
        <source>办结的任务重新办理，要写理由</source>
        <translation>Take a task that was done in hand again, with a reason</translation>
    </message>
    <message>
        <source>删除(&amp;E)…</source>
        <translation>D&amp;elete…</translation>
    </message>
    <message>
        <source>删除选中的任务</source>
        <translation>Delete the selected task</translation>
    </message>
    <message>
        <source>季调度</source>
        <translation>Quarterly dispatch</translation>
    </message>
    <message>
        <source>还没有调度。在季调度会上给出灯号和意见。</source>
        <translation>Not dispatched yet. Lights and opinions are given at the quarterly dispatch meeting.</translation>
    </message>
    <message>
        <source>到调度会(&amp;J)</source>
        <translation>&amp;Jump to dispatch</translation>
    </message>
    <message>
        <source>打开这个季度的调度会</source>
        <translation>Open the dispatch meeting of this quarter</translation>
    </message>
    <message>
        <source>登记任务</source>
        <translation>Record task</translation>
    </message>
    <message>
        <source>重新打开任务“%1”</source>
        <translation>Reopen the task &quot;%1&quot;</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>理由，留在操作记录里</source>
        <translation>Reason, kept in the audit log</translation>
    </message>
    <message>
        <source>删除任务</source>
        <translation>Delete task</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DispatchText</name>
    <message>
        <source>%1 %2</source>
        <comment>month, reporter</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>困难：%1</source>
        <translation>Problems: %1</translation>
    </message>
    <message>
        <source>下步：%1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>责任：%1，期限 %2</source>
        <comment>owner, due</comment>
        <translation>responsible: %1, due %2</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>办理：%1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>责任：%1，期限 %2</source>
        <comment>responsible, due</comment>
        <translation>responsible: %1, due %2</translation>
    </message>
    <message>
        <source>实施步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>计划 %1</source>
        <comment>planned day</comment>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>%1 完成，计划 %2</source>
        <comment>finished, planned</comment>
        <translation>finished %1, planned %2</translation>
    </message>
    <message>
        <source>应于 %1 完成</source>
        <comment>planned day</comment>
        <translation>to be done by %1</translation>
    </message>
    <message>
        <source>上次调度</source>
        <translation>Last dispatch</translation>
    </message>
    <message>
        <source>第一次调度。</source>
        <translation>This is the first dispatch.</translation>
    </message>
    <message>
        <source>未办结的交办任务</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>没有。</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>未销号的整改事项</source>
        <translation>Open rectification items</translation>
    </message>
    <message>
        <source>本季月报</source>
        <translation>Monthly reports of this quarter</translation>
    </message>
    <message>
        <source>本季没有应报的月报。</source>
        <translation>No monthly reports are owed in this quarter.</translation>
    </message>
    <message>
        <source>书记 %1</source>
        <comment>name</comment>
        <translation>Secretary %1</translation>
    </message>
    <message>
        <source>具体负责 %1</source>
        <comment>name</comment>
        <translation>In charge: %1</translation>
    </message>
    <message>
        <source>包村点长 %1</source>
        <comment>name</comment>
        <translation>Township contact: %1</translation>
    </message>
    <message>
        <source>M月d日</source>
        <comment>format of a day, its year being known</comment>
        <translation>M/d</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DispatchWindow</name>
    <message>
        <source>%1书记项目季调度</source>
        <comment>quarter</comment>
        <translation>Quarterly dispatch of secretary projects, %1</translation>
    </message>
    <message>
        <source>&#x3000;%1 开会</source>
        <comment>day</comment>
        <translation>  meeting on %1</translation>
    </message>
    <message>
        <source>&#x3000;还没有建立调度会，只能看不能记</source>
        <translation>  no meeting is set up; nothing can be recorded</translation>
    </message>
    <message>
        <source>修改调度会…</source>
        <translation>Edit meeting…</translation>
    </message>
    <message>
        <source>建立调度会…</source>
        <translation>Set up meeting…</translation>
    </message>
    <message>
        <source>%1. %2（%3）</source>
        <comment>number, title, unit</comment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>这个季度没有实施中的项目。
项目启动以后，在这里逐个调度。</source>
        <translation>No project is in progress in this quarter.
Once projects have started, they are dispatched here one by one.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number, how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>结束调度？</source>
        <translation>End the dispatch?</translation>
    </message>
    <message>
        <source>这个项目的灯号、意见或任务还没有保存。</source>
        <translation>Light, opinion or tasks of this project are not saved.</translation>
    </message>
    <message>
        <source>继续调度</source>
        <translation>Go on dispatching</translation>
    </message>
    <message>
        <source>保存并结束</source>
        <translation>Save and end</translation>
    </message>
    <message>
        <source>不保存，结束</source>
        <translation>End without saving</translation>
    </message>
    <message>
        <source>刚才输入的内容会丢失</source>
        <translation>What was typed last is lost</translation>
    </message>
    <message>
        <source>季调度会：%1</source>
        <comment>title of the project</comment>
        <translation>Dispatch meeting: %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DisplayState</name>
    <message>
        <source>按时</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>逾期完成</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>逾期未完成</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待完成</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>免计</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign and word</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DocumentPreview</name>
    <message>
        <source>预览：%1</source>
        <comment>title</comment>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>打印(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>没有打印</source>
        <translation>Nothing was printed</translation>
    </message>
    <message>
        <source>打印机不接受任务。请检查打印机后重试。</source>
        <translation>The printer does not accept the job. Check the printer and try again.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DocumentTools</name>
    <message>
        <source>按定稿的结果；定稿以后才能导出</source>
        <translation>From the final results; only once they are final</translation>
    </message>
    <message>
        <source>供计票人、监票人签名；定稿以前也可以打印</source>
        <translation>For signing; can be printed before finalising too</translation>
    </message>
    <message>
        <source>给表中选中的人；定稿以后才有</source>
        <translation>For whom is selected in the table; only once results are final</translation>
    </message>
    <message>
        <source>结果 Excel(&amp;X)…</source>
        <translation>Results, E&amp;xcel…</translation>
    </message>
    <message>
        <source>通报 PDF(&amp;B)…</source>
        <translation>&amp;Bulletin, PDF…</translation>
    </message>
    <message>
        <source>计票表 PDF(&amp;T)…</source>
        <translation>&amp;Tally sheet, PDF…</translation>
    </message>
    <message>
        <source>反馈函(&amp;L)…</source>
        <translation>&amp;Letter…</translation>
    </message>
    <message>
        <source>全部反馈函(&amp;A)…</source>
        <translation>&amp;All letters…</translation>
    </message>
    <message>
        <source>每人一个 PDF 文件，放进一个文件夹；定稿以后才有</source>
        <translation>A PDF file each, in one folder; only once results are final</translation>
    </message>
    <message>
        <source>预览和打印通报(&amp;U)…</source>
        <translation>Preview and print b&amp;ulletin…</translation>
    </message>
    <message>
        <source>预览和打印计票表(&amp;Y)…</source>
        <translation>Preview and print tall&amp;y sheet…</translation>
    </message>
    <message>
        <source>预览和打印反馈函(&amp;K)…</source>
        <translation>Preview and print letter (&amp;K)…</translation>
    </message>
    <message>
        <source>反馈函写名次吗？</source>
        <translation>Should the letter state the rank?</translation>
    </message>
    <message>
        <source>不写名次</source>
        <translation>Without rank</translation>
    </message>
    <message>
        <source>只写得分和等次</source>
        <translation>Score and grade only</translation>
    </message>
    <message>
        <source>写明名次</source>
        <translation>With rank</translation>
    </message>
    <message>
        <source>写“在几名同志中列第几名”</source>
        <translation>Says which rank of how many</translation>
    </message>
    <message>
        <source>反馈函放进哪个文件夹</source>
        <translation>Folder for the letters</translation>
    </message>
    <message>
        <source>导出述职评议文件</source>
        <translation>Export of appraisal documents</translation>
    </message>
    <message>
        <source>已导出 %1</source>
        <comment>path</comment>
        <translation>Exported %1</translation>
    </message>
    <message>
        <source>没有导出</source>
        <translation>Nothing was exported</translation>
    </message>
    <message>
        <source>文件已导出或打印，但没有记入印发记录</source>
        <translation>The document was written or printed, but not recorded as issued</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::DrawRecord</name>
    <message>
        <source>✓ 相同</source>
        <translation>✓ the same</translation>
    </message>
    <message>
        <source>× 不同</source>
        <translation>× different</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>抽签记录</source>
        <translation>Record of draws</translation>
    </message>
    <message>
        <source>还没有抽签。</source>
        <translation>Nothing was drawn yet.</translation>
    </message>
    <message>
        <source>第 %1 次抽签：%2，%3，种子 %4；现在的顺序就是抽出的。</source>
        <comment>number, time, person, seed</comment>
        <translation>Draw %1: %2, %3, seed %4; the order is the drawn one.</translation>
    </message>
    <message>
        <source>第 %1 次抽签：%2，%3，种子 %4；抽签以后顺序改过。</source>
        <comment>number, time, person, seed</comment>
        <translation>Draw %1: %2, %3, seed %4; the order was changed after the draw.</translation>
    </message>
    <message>
        <source>抽签</source>
        <translation>Draws</translation>
    </message>
    <message>
        <source>次</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>抽签人</source>
        <translation>Drawn by</translation>
    </message>
    <message>
        <source>种子</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>按种子重演</source>
        <translation>Drawn again</translation>
    </message>
    <message>
        <source>现行顺序</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>抽出的顺序</source>
        <translation>Drawn order</translation>
    </message>
    <message>
        <source>这次抽签时没有现场述职的人。</source>
        <translation>Nobody reported on site at this draw.</translation>
    </message>
    <message>
        <source>顺序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>重演：现场述职人按编号排好，用这个种子再抽一遍，看顺序是否相同。</source>
        <translation>Drawn again: those on site by code, drawn once more with this seed; is the order the same?</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::EnteredFormsList</name>
    <message>
        <source>测评表</source>
        <translation>Ballots</translation>
    </message>
    <message>
        <source>这一组还没有录入。填好录入人，输入表上的序号或扫码开始。</source>
        <translation>No ballot of this group has been entered. Fill in who enters, then type the serial of a form or scan it.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>打开(&amp;P)</source>
        <translation>O&amp;pen</translation>
    </message>
    <message>
        <source>打开这张表</source>
        <translation>Open this ballot</translation>
    </message>
    <message>
        <source>删除(&amp;D)…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>这张表录错了组或根本没有收回，连同两次录入一起删除</source>
        <translation>The ballot was entered in the wrong group or was never returned; both entries are deleted</translation>
    </message>
    <message>
        <source>✓ 两次</source>
        <translation>✓ both</translation>
    </message>
    <message>
        <source>◐ 首录</source>
        <translation>◐ first</translation>
    </message>
    <message>
        <source>首录 %1，复录 %2</source>
        <translation>first %1, second %2</translation>
    </message>
    <message>
        <source>首录 %1，还没有复录</source>
        <translation>first %1, no second entry yet</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::EntryDeskPanel</name>
    <message>
        <source>录入</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>已定稿，不能再录入</source>
        <translation>Final; nothing more can be entered</translation>
    </message>
    <message>
        <source>先在“设置”里选好述职人</source>
        <translation>First choose the reportees in &quot;Set-up&quot;</translation>
    </message>
    <message>
        <source>还没有打开测评表</source>
        <translation>No ballot is open</translation>
    </message>
    <message>
        <source>请先填写录入人。</source>
        <translation>Please fill in who enters.</translation>
    </message>
    <message>
        <source>%1的表都已首录。</source>
        <translation>All ballots of &quot;%1&quot; have their first entry.</translation>
    </message>
    <message>
        <source>%1的表都已复录。</source>
        <translation>All ballots of &quot;%1&quot; have their second entry.</translation>
    </message>
    <message>
        <source>没有录入。%1</source>
        <translation>Nothing was entered. %1</translation>
    </message>
    <message>
        <source>已录入 %1 张表。</source>
        <translation>%1 ballots were entered.</translation>
    </message>
    <message numerus="yes">
        <source>没有保存成的测评表 %n 张</source>
        <translation>
            <numerusform>%n form that was not saved</numerusform>
            <numerusform>%n forms that were not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::EntryEditor</name>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>person and item</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>按日期</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>请填写内容。</source>
        <translation>Please fill in the content.</translation>
    </message>
    <message>
        <source>日期“%1”看不懂，可写 9-3、9.3、0903 或 2026-09-03。</source>
        <translation>Cannot read the date &quot;%1&quot;; write 9-3, 9.3, 0903 or 2026-09-03.</translation>
    </message>
    <message>
        <source>人数“%1”应为整数。</source>
        <translation>The number of people &quot;%1&quot; must be a whole number.</translation>
    </message>
    <message>
        <source>%1&#x3000;修改 %2</source>
        <comment>person and item, code of the entry</comment>
        <translation>%1  edit %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::EntryHead</name>
    <message>
        <source>发出 %1</source>
        <translation>issued %1</translation>
    </message>
    <message>
        <source>已录 %1</source>
        <translation>entered %1</translation>
    </message>
    <message>
        <source>已复录 %1</source>
        <translation>entered twice %1</translation>
    </message>
    <message>
        <source>正在保存 %1 张</source>
        <translation>saving %1</translation>
    </message>
    <message>
        <source>没有保存 %1 张</source>
        <translation>%1 not saved</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::EntryListPanel</name>
    <message>
        <source>没有被退回的登记。</source>
        <translation>No entries have been returned.</translation>
    </message>
    <message>
        <source>没有待审核的登记。</source>
        <translation>No entries are waiting to be confirmed.</translation>
    </message>
    <message>
        <source>审核通过(&amp;C)</source>
        <translation>&amp;Confirm</translation>
    </message>
    <message>
        <source>让选中的登记计入（空格）</source>
        <translation>Let the selected entries count (Space)</translation>
    </message>
    <message>
        <source>退回(&amp;R)…</source>
        <translation>&amp;Return…</translation>
    </message>
    <message>
        <source>说明理由，退回选中的登记（Delete）</source>
        <translation>Return the selected entries with a reason (Delete)</translation>
    </message>
    <message>
        <source>上报(&amp;U)</source>
        <translation>S&amp;ubmit</translation>
    </message>
    <message>
        <source>把改好的登记重新上报（Ctrl+回车）</source>
        <translation>Submit the corrected entries again (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>删除(&amp;L)…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>删除选中的登记（Shift+Delete）</source>
        <translation>Delete the selected entries (Shift+Delete)</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 条</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>共 %n 条，显示 %1 条</source>
        <translation>
            <numerusform>%n entry, %1 shown</numerusform>
            <numerusform>%n entries, %1 shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::EntryPasting</name>
    <message>
        <source>与第 %1 行相同</source>
        <translation>Same as row %1</translation>
    </message>
    <message>
        <source>已有相同登记 %1（%2）</source>
        <comment>code, status</comment>
        <translation>The same entry is there: %1 (%2)</translation>
    </message>
    <message>
        <source>剪贴板里没有文字</source>
        <translation>There is no text on the clipboard</translation>
    </message>
    <message>
        <source>粘贴到了表格以外</source>
        <translation>This would paste beyond the grid</translation>
    </message>
    <message>
        <source>事项“%1”按会议考勤，不能粘贴登记</source>
        <translation>Item &quot;%1&quot; goes by meeting attendance; entries cannot be pasted there</translation>
    </message>
    <message>
        <source>没有可粘贴的内容，请先选中一格</source>
        <translation>There is nothing to paste; select a cell first</translation>
    </message>
    <message>
        <source>粘贴登记</source>
        <translation>Paste entries</translation>
    </message>
    <message>
        <source>选区第一行没有登记，或只选了一行</source>
        <translation>The first selected row has no entry, or only one row is selected</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::EntryRecorder</name>
    <message numerus="yes">
        <source>已登记 %n 条</source>
        <translation>
            <numerusform>%n entry made</numerusform>
            <numerusform>%n entries made</numerusform>
        </translation>
    </message>
    <message>
        <source>修改登记</source>
        <translation>Edit entry</translation>
    </message>
    <message>
        <source>已修改登记</source>
        <translation>Entry changed</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Submit</translation>
    </message>
    <message numerus="yes">
        <source>已上报 %n 条</source>
        <translation>
            <numerusform>%n entry submitted</numerusform>
            <numerusform>%n entries submitted</numerusform>
        </translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>Confirm</translation>
    </message>
    <message numerus="yes">
        <source>已审核通过 %n 条</source>
        <translation>
            <numerusform>%n entry confirmed</numerusform>
            <numerusform>%n entries confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message numerus="yes">
        <source>已退回 %n 条</source>
        <translation>
            <numerusform>%n entry returned</numerusform>
            <numerusform>%n entries returned</numerusform>
        </translation>
    </message>
    <message>
        <source>删除登记</source>
        <translation>Delete entries</translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 条</source>
        <translation>
            <numerusform>%n entry deleted</numerusform>
            <numerusform>%n entries deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>已登记考勤</source>
        <translation>Attendance recorded</translation>
    </message>
    <message>
        <source>登记考勤</source>
        <translation>Record attendance</translation>
    </message>
    <message>
        <source>已有相同登记</source>
        <translation>The same entry is there already</translation>
    </message>
    <message numerus="yes">
        <source>“%1”等 %n 条在同一天、同一事项已经登记过，再登记就重复了。</source>
        <translation>
            <numerusform>“%1” was recorded before for the same day and item; recorded again it would be there twice.</numerusform>
            <numerusform>“%1” and others (%n in all) were recorded before for the same day and item; recorded again they would be there twice.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”在 %2 已经登记过（%3，%4），再登记就重复了。</source>
        <translation>“%1” was recorded before for %2 (%3, %4); recorded again it would be there twice.</translation>
    </message>
    <message>
        <source>“%1”在这次要登记的内容里有两条。</source>
        <translation>“%1” is there twice in what is to be recorded.</translation>
    </message>
    <message>
        <source>仍然登记</source>
        <translation>Record all the same</translation>
    </message>
    <message>
        <source>不登记</source>
        <translation>Do not record</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Entry</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::EntryReview</name>
    <message>
        <source>选中的格里没有待审核的登记</source>
        <translation>The selected cells have no entries to confirm</translation>
    </message>
    <message numerus="yes">
        <source>退回 %n 条登记</source>
        <translation>
            <numerusform>Return %n entry</numerusform>
            <numerusform>Return %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>退回后不再计入，登记人改正后可重新上报。</source>
        <translation>Returned entries do not count; whoever made them can correct and submit them again.</translation>
    </message>
    <message>
        <source>退回</source>
        <comment>button</comment>
        <translation>Return</translation>
    </message>
    <message>
        <source>退回的理由，登记人会看到</source>
        <translation>Why it is returned; whoever made the entry sees this</translation>
    </message>
    <message numerus="yes">
        <source>删除 %n 条登记</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>登记连同它的附件可以用撤销恢复。</source>
        <translation>Undo brings the entry and its attachments back.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>选中的格里没有登记</source>
        <translation>The selected cells have no entries</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::EntryTableModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>发生日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>所属期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Entry date</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Returned because</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::Exchange</name>
    <message>
        <source>数据库文件</source>
        <translation>Database file</translation>
    </message>
    <message>
        <source>记录之间的引用</source>
        <translation>References between records</translation>
    </message>
    <message>
        <source>数据版本</source>
        <translation>Schema version</translation>
    </message>
    <message>
        <source>操作日志</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>文件完整，没有损坏。</source>
        <translation>The file is complete and undamaged.</translation>
    </message>
    <message>
        <source>每条记录引用的人员、单位和清单都在。</source>
        <translation>The people, units and checklists that records refer to all exist.</translation>
    </message>
    <message>
        <source>与本程序相符。</source>
        <translation>It matches this program.</translation>
    </message>
    <message>
        <source>逐条相连，没有缺失或改动。</source>
        <translation>All links of the chain are there, nothing is missing or changed.</translation>
    </message>
    <message>
        <source>日志有缺失或被改动：%1。请保留现场并与备份核对。</source>
        <translation>The log has a gap or was changed: %1. Keep everything as it is and compare with a backup.</translation>
    </message>
    <message>
        <source>%1。请停止登记，从最近的备份恢复。</source>
        <translation>%1. Stop making entries and restore the most recent backup.</translation>
    </message>
    <message>
        <source>整行</source>
        <translation>Whole row</translation>
    </message>
    <message>
        <source>第 %1 列</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>%1（第 %2 列）</source>
        <comment>column&apos;s name, number</comment>
        <translation>%1 (column %2)</translation>
    </message>
    <message>
        <source>整个文件</source>
        <translation>Whole file</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>数据表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>检查项目</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>✓ 正常</source>
        <translation>✓ sound</translation>
    </message>
    <message>
        <source>× 有问题</source>
        <translation>× problem</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ExchangePage</name>
    <message>
        <source>数据交换</source>
        <translation>Data exchange</translation>
    </message>
    <message>
        <source>导入和导出数据包，备份和检查数据库。</source>
        <translation>Import and export packages, back up and check the database.</translation>
    </message>
    <message>
        <source>导入数据包文件夹</source>
        <translation>Import a package folder</translation>
    </message>
    <message>
        <source>导入数据包</source>
        <translation>Import a package</translation>
    </message>
    <message>
        <source>数据包 (*.zip)</source>
        <translation>Packages (*.zip)</translation>
    </message>
    <message>
        <source>数据包没有导入</source>
        <translation>The package was not imported</translation>
    </message>
    <message>
        <source>读取 %1 张表、%2 行</source>
        <comment>tables, rows</comment>
        <translation>read %1 tables, %2 rows</translation>
    </message>
    <message>
        <source>%1：%2，没有错误，已全部导入。</source>
        <comment>package, what was read</comment>
        <translation>%1: %2, no errors, all of it imported.</translation>
    </message>
    <message>
        <source>已导入 %1：%2。</source>
        <comment>package, what was read</comment>
        <translation>Imported %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1：%2，有 %n 处错误，全部未导入。按下表改正后重新导入。</source>
        <translation>
            <numerusform>%1: %2, %n error, nothing imported. Correct it as listed below and import again.</numerusform>
            <numerusform>%1: %2, %n errors, nothing imported. Correct them as listed below and import again.</numerusform>
        </translation>
    </message>
    <message>
        <source>头雁数据包 %1</source>
        <comment>date</comment>
        <translation>Touyan package %1</translation>
    </message>
    <message>
        <source>导出数据包</source>
        <translation>Export a package</translation>
    </message>
    <message>
        <source>导出到哪个文件夹</source>
        <translation>Folder to export to</translation>
    </message>
    <message>
        <source>数据包已导出到 %1。</source>
        <comment>path</comment>
        <translation>Package exported to %1.</translation>
    </message>
    <message>
        <source>数据包没有导出</source>
        <translation>The package was not exported</translation>
    </message>
    <message>
        <source>头雁备份 %1</source>
        <comment>date and time</comment>
        <translation>Touyan backup %1</translation>
    </message>
    <message>
        <source>备份数据库</source>
        <translation>Back up database</translation>
    </message>
    <message>
        <source>头雁数据库 (*.touyan)</source>
        <translation>Touyan databases (*.touyan)</translation>
    </message>
    <message>
        <source>备份已写到 %1，并核对无误。</source>
        <comment>path</comment>
        <translation>Backup written to %1 and verified.</translation>
    </message>
    <message>
        <source>没有备份</source>
        <translation>No backup was made</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>%1 检查：数据库正常。</source>
        <comment>time</comment>
        <translation>Checked at %1: the database is sound.</translation>
    </message>
    <message>
        <source>检查完毕，数据库正常。</source>
        <translation>Check finished, the database is sound.</translation>
    </message>
    <message>
        <source>%1 检查：数据库有问题，见下表。</source>
        <comment>time</comment>
        <translation>Checked at %1: the database has problems, see below.</translation>
    </message>
    <message>
        <source>数据库有问题。</source>
        <translation>The database has problems.</translation>
    </message>
    <message>
        <source>请先停止登记，按下表处理，或从最近的备份恢复。</source>
        <translation>Stop making entries; proceed as listed below, or restore the most recent backup.</translation>
    </message>
    <message>
        <source>保存错误清单</source>
        <translation>Save the list of errors</translation>
    </message>
    <message>
        <source>导入错误清单</source>
        <translation>Import errors</translation>
    </message>
    <message>
        <source>CSV 表格 (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <comment>path</comment>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>清单没有保存</source>
        <translation>The list was not saved</translation>
    </message>
    <message>
        <source>导入数据包(&amp;I)…</source>
        <translation>&amp;Import package…</translation>
    </message>
    <message>
        <source>读入一个 .zip 数据包；有一处错误就全部不导入</source>
        <translation>Read a .zip package; with a single error nothing is imported</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>从文件夹导入(&amp;F)…</source>
        <translation>Import &amp;from folder…</translation>
    </message>
    <message>
        <source>读入一个放着 CSV 表格的文件夹；有一处错误就全部不导入</source>
        <translation>Read a folder of CSV tables; with a single error nothing is imported</translation>
    </message>
    <message>
        <source>导出数据包(&amp;E)…</source>
        <translation>&amp;Export package…</translation>
    </message>
    <message>
        <source>把全部数据写成一个 .zip 数据包</source>
        <translation>Write all records as a .zip package</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>导出到文件夹(&amp;X)…</source>
        <translation>E&amp;xport to folder…</translation>
    </message>
    <message>
        <source>把全部数据写成一个文件夹的 CSV 表格</source>
        <translation>Write all records as a folder of CSV tables</translation>
    </message>
    <message>
        <source>立即备份(&amp;B)…</source>
        <translation>&amp;Back up now…</translation>
    </message>
    <message>
        <source>写一份核对过的数据库副本；备份时可以继续工作</source>
        <translation>Write a verified copy of the database; work can go on meanwhile</translation>
    </message>
    <message>
        <source>检查数据库(&amp;K)</source>
        <translation>Chec&amp;k database</translation>
    </message>
    <message>
        <source>检查文件、引用、版本和操作日志</source>
        <translation>Check the file, references, version and audit log</translation>
    </message>
    <message>
        <source>保存错误清单(&amp;S)…</source>
        <translation>&amp;Save list of errors…</translation>
    </message>
    <message>
        <source>把错误清单存为表格，交给填报的人改正</source>
        <translation>Save the list of errors as a table, for whoever has to correct them</translation>
    </message>
    <message>
        <source>没有错误。导入有误的数据包时，这里列出每一处。</source>
        <translation>No errors. If a package has some, each is listed here.</translation>
    </message>
    <message>
        <source>导入数据包以后，这里列出读取了哪些表、多少行。</source>
        <translation>After an import, the tables and numbers of rows are listed here.</translation>
    </message>
    <message>
        <source>点“检查数据库”，这里列出每一项的结果。</source>
        <translation>&quot;Check database&quot; lists the result of each check here.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ExplanationDialog</name>
    <message>
        <source>数字的由来</source>
        <translation>Where the figure comes from</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ExplanationView</name>
    <message>
        <source>数字的来历</source>
        <translation>Where the figure comes from</translation>
    </message>
    <message>
        <source>选中一个数字或格子，这里说明它是怎样得来的。</source>
        <translation>Select a figure or a cell; how it came about is explained here.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::FieldEditor</name>
    <message>
        <source>自动编号</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>整数</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>数字，例如 2、1.5 或 -2</source>
        <translation>a number such as 2, 1.5 or -2</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>列表里的一项</source>
        <translation>one of the list</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::FigurePanel</name>
    <message>
        <source>关闭说明(&amp;E)</source>
        <translation>Close &amp;explanation</translation>
    </message>
    <message>
        <source>%1没有这个数字：本期没有应完成的事项，或者还在读取。</source>
        <comment>period</comment>
        <translation>%1 has no such figure: nothing is owed in this period, or it is still being read.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::FilterHeaderView</name>
    <message>
        <source>列标题</source>
        <translation>Column headers</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>筛选%1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>只显示“%1”含有这些字的行</source>
        <translation>Show only rows whose &quot;%1&quot; contains this text</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::FormAtHand</name>
    <message>
        <source>首录</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>复录</source>
        <translation>Second entry</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 号&#x3000;%3%4</source>
        <comment>group, serial, round, changed</comment>
        <translation>%1  no. %2  %3%4</translation>
    </message>
    <message>
        <source>&#x3000;未保存</source>
        <translation>  not saved</translation>
    </message>
    <message>
        <source>测评表：%1 %2 号</source>
        <comment>group, serial</comment>
        <translation>Form: %1 no. %2</translation>
    </message>
    <message>
        <source>这张表刚刚由别人录过，保存会用现在的内容替换它。</source>
        <translation>Somebody else has just entered this ballot; saving replaces that with what is here.</translation>
    </message>
    <message>
        <source>%1 号表已清空，没有登记，仍是原来录入的内容。</source>
        <translation>Ballot %1 was cleared but not stored; what was entered before still stands.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::FormsList</name>
    <message>
        <source>测评表</source>
        <translation>Ballots</translation>
    </message>
    <message>
        <source>还没有测评组。先在“评议规则”里设置。</source>
        <translation>No voter groups yet. Set them up under &quot;Rules&quot;.</translation>
    </message>
    <message>
        <source>测评组</source>
        <translation>Voter group</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>已备表号</source>
        <translation>Serials</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已复录</source>
        <translation>Entered twice</translation>
    </message>
    <message>
        <source>为这一组的表编好序号，备用的也算；编号与填表人无关，打印顺序每次打乱</source>
        <translation>Give the forms of this group their serials, spares included; a serial says nothing about who fills in the form, and the printing order is shuffled each time</translation>
    </message>
    <message>
        <source>%1一共备多少张表？</source>
        <translation>How many forms in all for &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>已备 %1 张；连备用的一起算，只增不减。</source>
        <translation>%1 have serials; spares included, the number can only grow.</translation>
    </message>
    <message>
        <source>备表号</source>
        <translation>Number forms</translation>
    </message>
    <message>
        <source>张数应为大于 0 的整数。</source>
        <translation>The number must be a whole number above 0.</translation>
    </message>
    <message>
        <source>共备好 %1 个表号。</source>
        <translation>%1 serials are ready.</translation>
    </message>
    <message>
        <source>备表号(&amp;A)…</source>
        <translation>Number forms (&amp;A)…</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::FreeDaysPanel</name>
    <message>
        <source>免计日</source>
        <translation>Free days</translation>
    </message>
    <message>
        <source>还没有免计日。春节、防汛等全体免计的日子，按 Ctrl+N 登记。</source>
        <translation>No free days yet. Press Ctrl+N to add days free for all, such as Spring Festival or flood duty.</translation>
    </message>
    <message>
        <source>第一天</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>新免计日(&amp;N)…</source>
        <translation>&amp;New free days…</translation>
    </message>
    <message>
        <source>登记对所有人免计的日子</source>
        <translation>Add days that are free for everybody</translation>
    </message>
    <message>
        <source>修改(&amp;E)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>修改选中的免计日</source>
        <translation>Edit the selected free days</translation>
    </message>
    <message>
        <source>删除(&amp;L)…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>删除选中的免计日</source>
        <translation>Delete the selected free days</translation>
    </message>
    <message>
        <source>删除免计日“%1”？</source>
        <translation>Delete the free days &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>open-ended</translation>
    </message>
    <message>
        <source>%1。删除后这些天重新计入所有人的任务；可以按 Ctrl+Z 撤销。</source>
        <translation>%1. The days will count for everybody again; Ctrl+Z brings them back.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::GridCell</name>
    <message>
        <source>%1：%2 项</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>本期没有应完成事项</source>
        <translation>Nothing is owed in this period</translation>
    </message>
    <message>
        <source>待审核登记 %1 条</source>
        <translation>Entries to confirm: %1</translation>
    </message>
    <message>
        <source>退回登记 %1 条</source>
        <translation>Entries returned: %1</translation>
    </message>
    <message>
        <source>草稿 %1 条</source>
        <translation>Drafts: %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::GridColumn</name>
    <message>
        <source>第%1周
%2–%3</source>
        <translation>Week %1
%2–%3</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2，%3</source>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::GridPlaces</name>
    <message>
        <source>要修改的登记不在查找结果里，已显示全部人员。</source>
        <translation>The entry to edit is not among what was searched for; everybody is shown again.</translation>
    </message>
    <message>
        <source>登记“%1”已审核通过，不能直接修改。</source>
        <translation>The entry &quot;%1&quot; is confirmed and cannot be edited.</translation>
    </message>
    <message>
        <source>需要修改时先退回（Delete），改好后重新上报。</source>
        <translation>To change it, return it first (Delete), correct it, then submit it again.</translation>
    </message>
    <message>
        <source>这一格有 %1 条登记，打开的是 %2 的“%3”；其他的在右边点开。</source>
        <comment>count, day, summary</comment>
        <translation>This cell has %1 entries; the one of %2, &quot;%3&quot;, is open. The others open from the right.</translation>
    </message>
    <message>
        <source>这条登记在 %1，已切换时段。</source>
        <translation>This entry is in %1; the period was changed.</translation>
    </message>
    <message>
        <source>登记“%1”不在当前时段。</source>
        <translation>The entry &quot;%1&quot; is not in the current period.</translation>
    </message>
    <message>
        <source>请切换到 %1 所在的时段再修改。</source>
        <translation>Switch to the period that contains %1 to edit it.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::GridRow</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n 人</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1（%2）
%3</source>
        <translation>%1 (%2)
%3</translation>
    </message>
    <message>
        <source>阶段分：还有待完成的事项</source>
        <translation>Provisional: some items are pending</translation>
    </message>
    <message>
        <source>同类别单位中第 %1 名</source>
        <translation>Rank %1 among units of the same category</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>name and unit</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::GridTotalsView</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::HeatMapWidget</name>
    <message>
        <source>每周完成情况</source>
        <translation>Completion by week</translation>
    </message>
    <message>
        <source>%1&#x3000;%2
%3</source>
        <comment>row, column, state</comment>
        <translation>%1  %2
%3</translation>
    </message>
    <message>
        <source>没有应完成的事项</source>
        <translation>Nothing is owed</translation>
    </message>
    <message>
        <source>%1 行 %2 列，其中逾期未完成 %3 格。用方向键逐格查看。</source>
        <translation>%1 rows and %2 columns, %3 cells overdue. Arrow keys go from cell to cell.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::HistoryTab</name>
    <message>
        <source>办理历程</source>
        <translation>History</translation>
    </message>
    <message>
        <source>还没有办理过步骤。方案完整后可以申报。</source>
        <translation>No step has been taken yet. The project can be submitted when its plan is complete.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::InlineNotice</name>
    <message>
        <source>提示</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>关闭提示</source>
        <translation>Close notice</translation>
    </message>
    <message>
        <source>关闭提示（Esc）</source>
        <translation>Close notice (Esc)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::IssuedReports</name>
    <message>
        <source>未结账</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>第 %1 次</source>
        <comment>revision</comment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>结账</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ItemBarChart</name>
    <message>
        <source>各项完成情况</source>
        <translation>Completion by item</translation>
    </message>
    <message>
        <source>%1
%2：%3 件，应完成 %4 件</source>
        <comment>item, state, count, all</comment>
        <translation>%1
%2: %3 of %4 owed</translation>
    </message>
    <message>
        <source>%1
%2：%3 件</source>
        <translation>%1
%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>
另有免计 %n 件</source>
        <translation>
            <numerusform>
A further %n is exempt</numerusform>
            <numerusform>
A further %n are exempt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 项清单，应完成 %2 件，已完成 %3 件，逾期未完成 %4 件。用方向键逐段查看。</source>
        <translation>%1 items, %2 owed, %3 completed, %4 overdue. Arrow keys go from segment to segment.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ItemHeaderView</name>
    <message>
        <source>事项</source>
        <translation>Items</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::LatenessExplanation</name>
    <message>
        <source>期限 %1，已逾期 %2 天</source>
        <comment>day, how many days</comment>
        <translation>due %1, %2 days overdue</translation>
    </message>
    <message>
        <source>缺报的月报告 %1 份</source>
        <translation>%1 monthly reports missing</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>month, reporter</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>逾期的交办任务 %1 件</source>
        <translation>%1 tasks overdue</translation>
    </message>
    <message>
        <source>规则 3：过了期限没有办结的交办任务，为逾期。</source>
        <translation>Rule 3: a task that is not closed after its due day is overdue.</translation>
    </message>
    <message>
        <source>逾期的整改事项 %1 项</source>
        <translation>%1 rectification items overdue</translation>
    </message>
    <message>
        <source>%1&#x3000;书记项目逾期</source>
        <comment>unit</comment>
        <translation>%1  Lateness of projects</translation>
    </message>
    <message>
        <source>%1 件</source>
        <comment>how many</comment>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>截至 %1，缺报的月报告、逾期的任务和逾期的整改事项合计。</source>
        <comment>day</comment>
        <translation>As of %1: missing monthly reports, overdue tasks and overdue rectification items together.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::MainWindow</name>
    <message>
        <source>头雁工作台</source>
        <translation>Touyan Workbench</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>%1 － 头雁工作台</source>
        <comment>name of the township</comment>
        <translation>%1 – Touyan Workbench</translation>
    </message>
    <message>
        <source>本机用户</source>
        <translation>Local user</translation>
    </message>
    <message>
        <source>操作人：%1</source>
        <translation>User: %1</translation>
    </message>
    <message>
        <source>上次备份 %1</source>
        <translation>Last backup %1</translation>
    </message>
    <message>
        <source>尚未备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::MeetingDialog</name>
    <message>
        <source>建立季调度会</source>
        <translation>Set up a quarterly dispatch meeting</translation>
    </message>
    <message>
        <source>修改季调度会</source>
        <translation>Edit the quarterly dispatch meeting</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::MeetingPapers</name>
    <message>
        <source>怎样输出？</source>
        <translation>How should it be put out?</translation>
    </message>
    <message>
        <source>预览后打印(&amp;P)</source>
        <translation>&amp;Preview and print</translation>
    </message>
    <message>
        <source>存为 PDF 文件(&amp;S)</source>
        <translation>&amp;Save as PDF file</translation>
    </message>
    <message>
        <source>存为可编辑的文档(&amp;E)</source>
        <translation>Save as &amp;editable document</translation>
    </message>
    <message>
        <source>用 WPS、LibreOffice 或 Word 接着修改</source>
        <translation>Go on with WPS, LibreOffice or Word</translation>
    </message>
    <message>
        <source>导出会议材料</source>
        <translation>Export of meeting papers</translation>
    </message>
    <message>
        <source>已导出 %1</source>
        <comment>file name</comment>
        <translation>Exported %1</translation>
    </message>
    <message>
        <source>已导出 %1</source>
        <comment>path</comment>
        <translation>Exported %1</translation>
    </message>
    <message>
        <source>印制测评表(&amp;P)…</source>
        <translation>Print &amp;ballots…</translation>
    </message>
    <message>
        <source>为一个测评组印带表号和二维码的测评表</source>
        <translation>Print ballots with serial and QR code for a voter group</translation>
    </message>
    <message>
        <source>会议议程(&amp;A)…</source>
        <translation>&amp;Agenda…</translation>
    </message>
    <message>
        <source>会议议程的草稿，可以接着修改</source>
        <translation>A draft of the agenda to go on with</translation>
    </message>
    <message>
        <source>述职顺序表(&amp;O)…</source>
        <translation>&amp;Order of speaking…</translation>
    </message>
    <message>
        <source>述职的顺序、姓名、单位和方式</source>
        <translation>Order, names, units and manner of reporting</translation>
    </message>
    <message>
        <source>%1的发出数还是 0</source>
        <comment>group</comment>
        <translation>%1: no forms are noted as handed out</translation>
    </message>
    <message>
        <source>这次印了 %1 张。现在把发出的张数记下来，备用的不算；收回的多于发出的就不能计票。以后可以在“评议规则”里改。</source>
        <translation>%1 were printed. Note now how many are handed out, without spare ones: with more returned than handed out nothing can be counted. It can be changed later under Rules.</translation>
    </message>
    <message>
        <source>记为发出数</source>
        <translation>Note as handed out</translation>
    </message>
    <message>
        <source>以后再填</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>印制测评表后登记发出数</source>
        <translation>Noted as handed out after printing the forms</translation>
    </message>
    <message>
        <source>已记下：%1发出 %2 张。</source>
        <comment>group</comment>
        <translation>Noted: %1, %2 handed out.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::MeetingView</name>
    <message>
        <source>会议大屏</source>
        <translation>Big screen</translation>
    </message>
    <message>
        <source>还没有定稿的结果。</source>
        <translation>There are no final results yet.</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>等次</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>计时(&amp;S)</source>
        <translation>&amp;Start timer</translation>
    </message>
    <message>
        <source>公布结果(&amp;R)</source>
        <translation>Publish &amp;results</translation>
    </message>
    <message>
        <source>▶ %1&#x3000;%2</source>
        <comment>place, person</comment>
        <translation>▶ %1  %2</translation>
    </message>
    <message>
        <source>&#x3000; %1&#x3000;%2</source>
        <comment>place, person</comment>
        <translation>   %1  %2</translation>
    </message>
    <message>
        <source>还没有述职人</source>
        <translation>No reportees yet</translation>
    </message>
    <message>
        <source>书面述职</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>第 %1 位&#x3000;正在述职</source>
        <translation>No. %1, speaking now</translation>
    </message>
    <message>
        <source>%1&#x3000;&#x3000;下一位：%2</source>
        <comment>unit, next person</comment>
        <translation>%1    next: %2</translation>
    </message>
    <message>
        <source>暂停(&amp;S)</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>group, returned, issued</comment>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>收回：%1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>回到述职(&amp;R)</source>
        <translation>&amp;Return to speakers</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::MonthlyReportsTab</name>
    <message>
        <source>月报告</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>还没有应报的月份。项目启动后，实施满半个月的月份要报告。</source>
        <translation>No month owes a report yet. Once started, each month with half of its days in progress owes reports.</translation>
    </message>
    <message>
        <source>登记、修改(&amp;M)…</source>
        <translation>Add or a&amp;mend…</translation>
    </message>
    <message>
        <source>登记或修改选中月份的报告</source>
        <translation>Add or amend the report of the selected month</translation>
    </message>
    <message>
        <source>登记其他月份(&amp;O)…</source>
        <translation>&amp;Other month…</translation>
    </message>
    <message>
        <source>登记列表以外月份的报告</source>
        <translation>Add the report of a month that is not listed</translation>
    </message>
    <message>
        <source>删除(&amp;E)…</source>
        <translation>D&amp;elete…</translation>
    </message>
    <message>
        <source>删除选中的报告</source>
        <translation>Delete the selected report</translation>
    </message>
    <message>
        <source>登记月报告</source>
        <translation>Add monthly report</translation>
    </message>
    <message>
        <source>删除月报告</source>
        <translation>Delete monthly report</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::NavigationList</name>
    <message>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1（Ctrl+%2）</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1，%n 项</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::NumberExplainer</name>
    <message>
        <source>登记表</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>现在的登记表</source>
        <translation>The grid as it is now</translation>
    </message>
    <message>
        <source>打开十个一清单</source>
        <translation>Open the checklist</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ObligationListPanel</name>
    <message>
        <source>没有符合条件的应完成事项。</source>
        <translation>Nothing owed meets the conditions.</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>事项 %1</source>
        <translation>Item %1</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 项</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>共 %n 项，显示 %1 项</source>
        <translation>
            <numerusform>%n obligation, %1 shown</numerusform>
            <numerusform>%n obligations, %1 shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ObligationTableModel</name>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>所属期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>登记期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>已计/应计</source>
        <translation>Counted/required</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::OptionalDateField</name>
    <message>
        <source>%1：%2</source>
        <comment>field, what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::OutputReporter</name>
    <message>
        <source>打开(&amp;O)</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>打开文件夹(&amp;F)</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>用系统的程序打开</source>
        <translation>Open with the system&apos;s program</translation>
    </message>
    <message>
        <source>打开文件所在的文件夹</source>
        <translation>Open the folder that contains the file</translation>
    </message>
    <message>
        <source>已导出 %1</source>
        <comment>path</comment>
        <translation>Exported %1</translation>
    </message>
    <message>
        <source>报表没有导出</source>
        <translation>The report was not exported</translation>
    </message>
    <message>
        <source>没有打印</source>
        <translation>Nothing was printed</translation>
    </message>
    <message>
        <source>打印机不接受任务。请检查打印机后重试。</source>
        <translation>The printer does not accept the job. Check the printer and try again.</translation>
    </message>
    <message>
        <source>报表已打印，但没有记入印发记录：%1</source>
        <comment>reason</comment>
        <translation>The report was printed, but could not be entered in the list of issued reports: %1</translation>
    </message>
    <message>
        <source>%1 已导出，但没有记入印发记录：%2</source>
        <comment>file name, reason</comment>
        <translation>%1 was exported, but could not be entered in the list of issued reports: %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PageNavigation</name>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>/ %1 页</source>
        <comment>how many pages</comment>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PagePreviewView</name>
    <message>
        <source>报表预览</source>
        <translation>Report preview</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>单击查看这些数字的由来</source>
        <translation>Click to see how these figures came about</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PastePreviewDialog</name>
    <message numerus="yes">
        <source>共 %n 行，都可以登记。</source>
        <translation>
            <numerusform>%n row, ready to be entered.</numerusform>
            <numerusform>%n rows, all ready to be entered.</numerusform>
        </translation>
    </message>
    <message>
        <source>共 %1 行，其中 %2 行有问题。要么全部登记，要么都不登记；请在表格中改正后重新粘贴。</source>
        <translation>%1 rows, %2 with problems. All are entered or none; correct the table and paste again.</translation>
    </message>
    <message>
        <source>全部登记(&amp;R)</source>
        <translation>Enter &amp;all</translation>
    </message>
    <message>
        <source>全部登记</source>
        <translation>Enter all</translation>
    </message>
    <message>
        <source>取消(&amp;C)</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>共 %1 行，其中 %2 行已有相同登记，不再登记；确实是另一件事的，在行号前打勾照样登记。将登记 %3 行。</source>
        <translation>%1 rows; %2 of them are recorded already and will be left out. If one really is another deed, tick the box before its number. %3 rows will be recorded.</translation>
    </message>
    <message numerus="yes">
        <source>登记 %n 行(&amp;R)</source>
        <translation>
            <numerusform>&amp;Record %n row</numerusform>
            <numerusform>&amp;Record %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>登记 %n 行</source>
        <translation>
            <numerusform>Record %n row</numerusform>
            <numerusform>Record %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PastedTableModel</name>
    <message>
        <source>%1 可登记</source>
        <translation>%1 ready</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign and problem</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1。打勾的照样登记。</source>
        <translation>%1. Ticked rows are recorded all the same.</translation>
    </message>
    <message>
        <source>%1 %2，照样登记</source>
        <comment>sign, what says the same</comment>
        <translation>%1 %2; recorded all the same</translation>
    </message>
    <message>
        <source>%1 %2，不登记</source>
        <comment>sign, what says the same</comment>
        <translation>%1 %2; left out</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PastedTableReader</name>
    <message>
        <source>没有事项“%1”，可写编号（如 I04）或全名</source>
        <translation>There is no item &quot;%1&quot;; write its code (e.g. I04) or its full name</translation>
    </message>
    <message>
        <source>事项“%1”按会议考勤，不能粘贴登记</source>
        <translation>Item &quot;%1&quot; goes by meeting attendance; entries cannot be pasted there</translation>
    </message>
    <message>
        <source>内容为空</source>
        <translation>The content is empty</translation>
    </message>
    <message>
        <source>日期“%1”看不懂</source>
        <translation>Cannot read the date &quot;%1&quot;</translation>
    </message>
    <message>
        <source>人数“%1”应为整数</source>
        <translation>The number of people &quot;%1&quot; must be a whole number</translation>
    </message>
    <message>
        <source>所属期“%1”应写成 2026-W36、2026-09、2026-Q3 或 2026</source>
        <translation>The period &quot;%1&quot; should be written 2026-W36, 2026-09, 2026-Q3 or 2026</translation>
    </message>
    <message>
        <source>姓名为空</source>
        <translation>The name is empty</translation>
    </message>
    <message>
        <source>本期没有第一书记“%1”</source>
        <translation>There is no first secretary &quot;%1&quot; in this period</translation>
    </message>
    <message>
        <source>本期“%2”没有第一书记“%1”</source>
        <translation>&quot;%2&quot; has no first secretary &quot;%1&quot; in this period</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 位“%1”，请加一列“单位”</source>
        <translation>
            <numerusform>There is %n person named &quot;%1&quot;; add a column &quot;单位&quot; (unit)</numerusform>
            <numerusform>There are %n people named &quot;%1&quot;; add a column &quot;单位&quot; (unit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%2”有 %n 位“%1”，分不清是谁，请到格子里逐条登记</source>
        <translation>
            <numerusform>There is %n “%1” in “%2”; record it in the grid itself</numerusform>
            <numerusform>There are %n people called “%1” in “%2” who cannot be told apart; record each in the grid itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PeoplePanel</name>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>还没有人员。按 Ctrl+N 登记第一位。</source>
        <translation>No people yet. Press Ctrl+N to add the first one.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>现任</source>
        <translation>Current posts</translation>
    </message>
    <message>
        <source>派出层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>派出单位</source>
        <translation>Dispatching unit</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>新人员(&amp;N)…</source>
        <translation>&amp;New person…</translation>
    </message>
    <message>
        <source>登记一个人</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>修改(&amp;E)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>修改选中的人员</source>
        <translation>Edit the selected person</translation>
    </message>
    <message>
        <source>PDF(&amp;D)…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>把选中人员的个人页保存为一页 PDF</source>
        <translation>Save the selected person&apos;s page as a PDF of one page</translation>
    </message>
    <message>
        <source>删除(&amp;L)…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>删除选中的人员</source>
        <translation>Delete the selected person</translation>
    </message>
    <message>
        <source>删除人员“%1”？</source>
        <translation>Delete the person &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>unit, role</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>有任职经历的人不能删除。可以按 Ctrl+Z 撤销。</source>
        <translation>People with postings cannot be deleted. Ctrl+Z brings the person back.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PeriodControl</name>
    <message>
        <source>时段与截至日</source>
        <translation>Period and as-of day</translation>
    </message>
    <message>
        <source>所有页面共用的年度、季度、月份和截至日。</source>
        <translation>Year, quarter, month and as-of day shared by all pages.</translation>
    </message>
    <message>
        <source>上一时段</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>下一时段</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>截至今天</source>
        <translation>As of today</translation>
    </message>
    <message>
        <source>上一时段（Alt+←）</source>
        <translation>Previous period (Alt+←)</translation>
    </message>
    <message>
        <source>下一时段（Alt+→）</source>
        <translation>Next period (Alt+→)</translation>
    </message>
    <message>
        <source>截至日重新跟随今天</source>
        <translation>Let the as-of day follow today again</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>按年度</source>
        <translation>By year</translation>
    </message>
    <message>
        <source>季</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>按季度</source>
        <translation>By quarter</translation>
    </message>
    <message>
        <source>月</source>
        <translation>M</translation>
    </message>
    <message>
        <source>按月份</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>季度或月份</source>
        <translation>Quarter or month</translation>
    </message>
    <message>
        <source>第四季度</source>
        <translation>Fourth quarter</translation>
    </message>
    <message>
        <source>截至(&amp;Z)</source>
        <translation>&amp;As of</translation>
    </message>
    <message>
        <source>截至日</source>
        <translation>As-of day</translation>
    </message>
    <message>
        <source>只计到这一天为止已登记的内容</source>
        <translation>Only what was entered by this day counts</translation>
    </message>
    <message>
        <source>第一季度</source>
        <translation>First quarter</translation>
    </message>
    <message>
        <source>第二季度</source>
        <translation>Second quarter</translation>
    </message>
    <message>
        <source>第三季度</source>
        <translation>Third quarter</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Whole year</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PeriodSelection</name>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1年第一季度</source>
        <translation>Q1 %1</translation>
    </message>
    <message>
        <source>%1年第二季度</source>
        <translation>Q2 %1</translation>
    </message>
    <message>
        <source>%1年第三季度</source>
        <translation>Q3 %1</translation>
    </message>
    <message>
        <source>%1年第四季度</source>
        <translation>Q4 %1</translation>
    </message>
    <message>
        <source>yyyy年M月</source>
        <comment>format of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <comment>format of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PersonDialog</name>
    <message>
        <source>修改人员</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>新人员</source>
        <translation>New person</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PersonExplanation</name>
    <message>
        <source>%1，截至 %2</source>
        <comment>period, day</comment>
        <translation>%1, as of %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PersonPrintout</name>
    <message>
        <source>%1&#x3000;任职与考核情况</source>
        <comment>person</comment>
        <translation>%1  Postings and assessment</translation>
    </message>
    <message>
        <source>填报单位：%1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>派出单位：%1</source>
        <translation>Dispatched by: %1</translation>
    </message>
    <message>
        <source>制表：%1</source>
        <translation>Made: %1</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>待批准</source>
        <translation>To be approved</translation>
    </message>
    <message>
        <source>任职经历</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>任期</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>历次得分</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>时期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>按时率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>结账</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>起止</source>
        <translation>From–to</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PersonProjects</name>
    <message>
        <source>书记项目成果</source>
        <translation>Results of secretary projects</translation>
    </message>
    <message>
        <source>没有推荐和考录。</source>
        <translation>No recommendations and no recruitment.</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>到项目(&amp;J)</source>
        <translation>Go to pro&amp;ject</translation>
    </message>
    <message>
        <source>打开这个项目的成果</source>
        <translation>Open the results of this project</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>project, unit</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PersonRectifications</name>
    <message>
        <source>述职评议未销号的整改</source>
        <translation>Open rectification items from appraisals</translation>
    </message>
    <message>
        <source>没有未销号的整改。</source>
        <translation>No open rectification items.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>到整改台账(&amp;W)</source>
        <translation>Go to the register (&amp;W)</translation>
    </message>
    <message>
        <source>在整改台账里打开</source>
        <translation>Open in the rectification register</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PersonResults</name>
    <message>
        <source>应完成 %1 件：按时 %2，逾期完成 %3，逾期未完成 %4，待完成 %5；免计 %6</source>
        <translation>Owed %1: on time %2, late %3, overdue %4, pending %5; exempt %6</translation>
    </message>
    <message>
        <source>这一期没有这项任务</source>
        <translation>This item was not owed in this period</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>rank, how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>unit, range</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>（按时 + 逾期完成）÷ 应完成</source>
        <translation>(on time + late) ÷ owed</translation>
    </message>
    <message>
        <source>按时率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>按时 ÷ 已定</source>
        <translation>on time ÷ decided</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>逐件</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>item, period</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1（阶段分）</source>
        <comment>score</comment>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>%1年%2季度</source>
        <comment>two-digit year, quarter</comment>
        <translation>Q%2 ’%1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>item code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>时期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>结账</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>回车看怎样算出来的</source>
        <translation>Enter shows how it is computed</translation>
    </message>
    <message>
        <source>已结账</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>person, period</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3 %4</source>
        <comment>person, period, item code, title</comment>
        <translation>%1  %2  %3 %4</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PersonView</name>
    <message>
        <source>这几个季度没有“十个一”任务。</source>
        <translation>No &quot;Ten Ones&quot; duties in these quarters.</translation>
    </message>
    <message>
        <source>历次得分</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>还没有得分。</source>
        <translation>No scores yet.</translation>
    </message>
    <message>
        <source>得分说明(&amp;X)</source>
        <translation>E&amp;xplain score</translation>
    </message>
    <message>
        <source>选中的得分是怎样算出来的</source>
        <translation>How the selected score is computed</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>没有请假。</source>
        <translation>No leave.</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>起止</source>
        <translation>From–to</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>到派驻名册(&amp;G)</source>
        <translation>&amp;Go to postings</translation>
    </message>
    <message>
        <source>在派驻名册里办理请假</source>
        <translation>Deal with leave in the roster of postings</translation>
    </message>
    <message>
        <source>从左边选一个人。</source>
        <translation>Select a person on the left.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>unit, role</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>待批准</source>
        <translation>To be approved</translation>
    </message>
    <message>
        <source>把个人页保存为 PDF</source>
        <translation>Save the personal page as PDF</translation>
    </message>
    <message>
        <source>%1-任职与考核情况.pdf</source>
        <translation>%1-postings-and-assessment.pdf</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>打印个人页</source>
        <translation>Print the personal page</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PlainText</name>
    <message>
        <source>……（共 %1 字）</source>
        <extracomment>end of a tooltip that was cut</extracomment>
        <translation>… (%1 characters)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PlanBars</name>
    <message>
        <source>计划进度 %1，完成进度 %2</source>
        <translation>Planned progress %1, done %2</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PlanComparisonDialog</name>
    <message>
        <source>哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>After</translation>
    </message>
    <message>
        <source>对照修订：%1</source>
        <comment>project</comment>
        <translation>Compare revisions: %1</translation>
    </message>
    <message>
        <source>这两稿没有不同。</source>
        <translation>The two plans are the same.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>关闭（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>第 %1 稿&#x3000;%2&#x3000;%3</source>
        <comment>number, day, who</comment>
        <translation>Revision %1  %2  %3</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>步骤“%1”</source>
        <comment>title</comment>
        <translation>Step &quot;%1&quot;</translation>
    </message>
    <message>
        <source>新增步骤“%1”</source>
        <comment>title</comment>
        <translation>Step added: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>删去步骤“%1”</source>
        <comment>title</comment>
        <translation>Step dropped: &quot;%1&quot;</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 处不同。</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1第 %2 稿的修改理由：%3</source>
        <comment>how many, number, reason</comment>
        <translation>%1 Reason for revision %2: %3</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PlanDialog</name>
    <message>
        <source>权重合计 100%</source>
        <translation>Weights sum to 100%</translation>
    </message>
    <message>
        <source>权重合计 %1%，还差 %2%</source>
        <comment>sum, missing</comment>
        <translation>Weights sum to %1%, %2% short</translation>
    </message>
    <message>
        <source>权重合计 %1%，多出 %2%</source>
        <comment>sum, too much</comment>
        <translation>Weights sum to %1%, %2% too much</translation>
    </message>
    <message>
        <source>在表格里按 Ctrl+N 加一步；新的一步先取还差的权重。今天是 %1。</source>
        <translation>Ctrl+N in the table adds a step; a new step takes the weight that is missing. Today is %1.</translation>
    </message>
    <message>
        <source>指导修改方案</source>
        <translation>Revise plan</translation>
    </message>
    <message>
        <source>编制方案</source>
        <translation>Draft plan</translation>
    </message>
    <message>
        <source>请填写修改理由，它和新方案一起留存。</source>
        <translation>Please give the reason for the revision; it is kept with the new plan.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PlanStepDelegate</name>
    <message>
        <source>计划完成</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weight</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PlanStepModel</name>
    <message>
        <source>已经完成的步骤不能删去；先在方案里取消完成。</source>
        <translation>A finished step cannot be removed; undo its finish in the plan first.</translation>
    </message>
    <message>
        <source>日期“%1”看不懂，请写成 2026-09-30。</source>
        <translation>Cannot read the date &quot;%1&quot;; write it like 2026-09-30.</translation>
    </message>
    <message>
        <source>权重“%1”看不懂，请写 0 到 100 之间的数，例如 25 或 12.5。</source>
        <translation>Cannot read the weight &quot;%1&quot;; write a number from 0 to 100, e.g. 25 or 12.5.</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>计划完成</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>占整个项目的百分之几；各步骤合计 100</source>
        <translation>Share of the whole project in per cent; the steps make 100 together</translation>
    </message>
    <message>
        <source>权重 %</source>
        <translation>Weight %</translation>
    </message>
    <message>
        <source>在项目页里登记；修订方案时保留</source>
        <translation>Entered on the project&apos;s page; kept when the plan is revised</translation>
    </message>
    <message>
        <source>实际完成</source>
        <translation>Finished on</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PlanTab</name>
    <message>
        <source>步骤的时间轴</source>
        <translation>Timeline of the steps</translation>
    </message>
    <message>
        <source>方案里还没有步骤。</source>
        <translation>The plan has no steps yet.</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>方案里还没有步骤。按 Ctrl+L 编制方案。</source>
        <translation>The plan has no steps yet. Ctrl+L drafts the plan.</translation>
    </message>
    <message>
        <source>完成(&amp;F)…</source>
        <translation>&amp;Finish…</translation>
    </message>
    <message>
        <source>登记这一步什么时候完成</source>
        <translation>Enter when this step was finished</translation>
    </message>
    <message>
        <source>取消完成(&amp;N)</source>
        <translation>U&amp;ndo finish</translation>
    </message>
    <message>
        <source>这一步其实没有完成</source>
        <translation>This step is not finished after all</translation>
    </message>
    <message>
        <source>还没有编制方案。按 Ctrl+L 编制目标、措施和步骤，方案完整才能申报。</source>
        <translation>There is no plan yet. Ctrl+L drafts goal, measures and steps; a project can be submitted when its plan is complete.</translation>
    </message>
    <message>
        <source>目标：%1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>措施：%1</source>
        <translation>Measures: %1</translation>
    </message>
    <message>
        <source>计划完成：%1&#x3000;方案第 %2 稿，%3 由 %4 编制</source>
        <comment>finish, number, made on, by whom</comment>
        <translation>Planned finish: %1  Plan revision %2, made on %3 by %4</translation>
    </message>
    <message>
        <source>已登记完成“%1”</source>
        <translation>Finish of &quot;%1&quot; entered</translation>
    </message>
    <message>
        <source>已取消完成“%1”</source>
        <translation>Finish of &quot;%1&quot; undone</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PostingDialogs</name>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <comment>posting, role, range</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>新派驻</source>
        <translation>New posting</translation>
    </message>
    <message>
        <source>修改派驻</source>
        <translation>Edit posting</translation>
    </message>
    <message>
        <source>结束任期</source>
        <translation>End posting</translation>
    </message>
    <message>
        <source>到期日在最后一天以后的任务按规则提前到最后一天，或不再产生。</source>
        <translation>Duties due after the last day move to it or are no longer owed, as the rules say.</translation>
    </message>
    <message>
        <source>结束任期(&amp;S)</source>
        <translation>End po&amp;sting</translation>
    </message>
    <message>
        <source>轮换交接</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>结束与接任一次完成：任何一步不行，两样都不改。</source>
        <translation>Ending and succeeding are one step: if either fails, neither is done.</translation>
    </message>
    <message>
        <source>交接(&amp;S)</source>
        <translation>&amp;Hand over</translation>
    </message>
    <message>
        <source>请从名单里选接任者，或改选“新来的人”。</source>
        <translation>Please choose the successor from the list, or choose &quot;Newcomer&quot;.</translation>
    </message>
    <message>
        <source>已保存派驻：%1，%2</source>
        <comment>who, range</comment>
        <translation>Posting saved: %1, %2</translation>
    </message>
    <message>
        <source>已结束任期：%1 到 %2 为止。取消“只看在任”可以看到。</source>
        <translation>Term ended: %1 until %2. Untick “Only those in office” to see it.</translation>
    </message>
    <message>
        <source>已结束任期：%1 到 %2 为止。</source>
        <translation>Term ended: %1 until %2.</translation>
    </message>
    <message>
        <source>已交接：%1 到 %2 为止，%3 从 %4 起接任（还未到任）。</source>
        <translation>Handed over: %1 until %2, %3 from %4 on (not yet in office).</translation>
    </message>
    <message>
        <source>已交接：%1 到 %2 为止，%3 从 %4 起接任。</source>
        <translation>Handed over: %1 until %2, %3 from %4 on.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PostingTimeline</name>
    <message>
        <source>%1，%2</source>
        <comment>posting, range</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>posting, range</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>请假 %1</source>
        <comment>range</comment>
        <translation>Leave %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PostingsPanel</name>
    <message>
        <source>派驻名册</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>还没有派驻。先在“单位”和“人员”里登记，再按 Ctrl+N 新派驻。</source>
        <translation>No postings yet. Add units and people first, then press Ctrl+N for a new posting.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>派出层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>只看在任(&amp;O)</source>
        <translation>&amp;Only those in office</translation>
    </message>
    <message>
        <source>只看在任</source>
        <translation>Only those in office</translation>
    </message>
    <message>
        <source>不显示已经离任和尚未到任的</source>
        <translation>Hide those who have left or not started</translation>
    </message>
    <message>
        <source>新派驻(&amp;N)…</source>
        <translation>&amp;New posting…</translation>
    </message>
    <message>
        <source>登记一段派驻</source>
        <translation>Add a posting</translation>
    </message>
    <message>
        <source>修改(&amp;E)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>修改选中的派驻</source>
        <translation>Edit the selected posting</translation>
    </message>
    <message>
        <source>轮换交接(&amp;H)…</source>
        <translation>&amp;Hand over…</translation>
    </message>
    <message>
        <source>一次办完离任和接任</source>
        <translation>End one posting and begin the successor&apos;s in one step</translation>
    </message>
    <message>
        <source>结束任期(&amp;D)…</source>
        <translation>En&amp;d posting…</translation>
    </message>
    <message>
        <source>登记任职的最后一天</source>
        <translation>Set the last day of the posting</translation>
    </message>
    <message>
        <source>个人页(&amp;I)</source>
        <translation>&amp;Personal page</translation>
    </message>
    <message>
        <source>任职经历、完成率和历次得分</source>
        <translation>Postings, completion rates and scores</translation>
    </message>
    <message>
        <source>得分说明(&amp;X)</source>
        <translation>E&amp;xplain score</translation>
    </message>
    <message>
        <source>本期得分是怎样算出来的</source>
        <translation>How the score of this period is computed</translation>
    </message>
    <message>
        <source>删除(&amp;L)…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>删除登记错的派驻</source>
        <translation>Delete a posting added by mistake</translation>
    </message>
    <message>
        <source>删除派驻“%1”？</source>
        <translation>Delete the posting &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>这段派驻没有请假。</source>
        <translation>This posting has no leave.</translation>
    </message>
    <message>
        <source>第一天</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>新请假(&amp;Q)…</source>
        <translation>Ne&amp;w leave…</translation>
    </message>
    <message>
        <source>给选中的派驻登记请假</source>
        <translation>Add leave to the selected posting</translation>
    </message>
    <message>
        <source>批准请假(&amp;A)</source>
        <translation>&amp;Approve leave</translation>
    </message>
    <message>
        <source>批准选中的请假，从此免计</source>
        <translation>Approve the selected leave, so that it exempts</translation>
    </message>
    <message>
        <source>修改请假…</source>
        <translation>Edit leave…</translation>
    </message>
    <message>
        <source>修改选中的请假</source>
        <translation>Edit the selected leave</translation>
    </message>
    <message>
        <source>删除请假…</source>
        <translation>Delete leave…</translation>
    </message>
    <message>
        <source>删除选中的请假</source>
        <translation>Delete the selected leave</translation>
    </message>
    <message>
        <source>删除%1的请假？</source>
        <translation>Delete the leave of %1?</translation>
    </message>
    <message>
        <source>加减分</source>
        <translation>Adjustments</translation>
    </message>
    <message>
        <source>这段派驻没有加减分。</source>
        <translation>This posting has no adjustments.</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>新加减分(&amp;J)…</source>
        <translation>New ad&amp;justment…</translation>
    </message>
    <message>
        <source>给选中的派驻登记加减分</source>
        <translation>Add an adjustment to the selected posting</translation>
    </message>
    <message>
        <source>修改加减分…</source>
        <translation>Edit adjustment…</translation>
    </message>
    <message>
        <source>修改选中的加减分</source>
        <translation>Edit the selected adjustment</translation>
    </message>
    <message>
        <source>删除加减分…</source>
        <translation>Delete adjustment…</translation>
    </message>
    <message>
        <source>删除选中的加减分</source>
        <translation>Delete the selected adjustment</translation>
    </message>
    <message>
        <source>删除%1的加减分？</source>
        <translation>Delete the adjustment of %1?</translation>
    </message>
    <message>
        <source>在任</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>未到任</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>已离任</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>至今</source>
        <translation>present</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>open-ended</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>待批准</source>
        <translation>To be approved</translation>
    </message>
    <message>
        <source>已取消“只看在任”：要看的这段派驻现在不在任</source>
        <translation>“Only those in office” was unticked: this posting is not running now</translation>
    </message>
    <message>
        <source>结束任期</source>
        <translation>End posting</translation>
    </message>
    <message>
        <source>只删除登记错的派驻；离任请用“结束任期”。可以按 Ctrl+Z 撤销。</source>
        <translation>Delete only postings added by mistake; use &quot;End posting&quot; when somebody leaves. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>轮换交接</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>批准请假</source>
        <translation>Approve leave</translation>
    </message>
    <message>
        <source>%1。删除后请假期间不再免计；可以按 Ctrl+Z 撤销。</source>
        <translation>%1. The leave will no longer exempt; Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>%1 分，%2。可以按 Ctrl+Z 撤销。</source>
        <translation>%1 points, %2. Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::PrintFormsDialog</name>
    <message>
        <source>印 %1 张，每张 %2 页，共 %3 页；其中新编表号 %4 个。</source>
        <translation>%1 ballots of %2 pages, %3 pages in all; %4 serials are new.</translation>
    </message>
    <message>
        <source>%1（已有表号 %2 个）</source>
        <comment>group</comment>
        <translation>%1 (%2 serials)</translation>
    </message>
    <message>
        <source>预览后打印</source>
        <translation>Preview and print</translation>
    </message>
    <message>
        <source>存为 PDF 文件</source>
        <translation>Save as PDF file</translation>
    </message>
    <message numerus="yes">
        <source>已经录入了 %n 张表，重印前请确认旧表已经作废。</source>
        <translation>
            <numerusform>%n ballot has been entered; make sure that the old ones are withdrawn before printing again.</numerusform>
            <numerusform>%n ballots have been entered; make sure that the old ones are withdrawn before printing again.</numerusform>
        </translation>
    </message>
    <message>
        <source>印制测评表</source>
        <translation>Print ballots</translation>
    </message>
    <message>
        <source>还没有测评组。先在“评议规则”里设置。</source>
        <translation>No voter groups yet. Set them up under &quot;Rules&quot;.</translation>
    </message>
    <message>
        <source>印制(&amp;S)</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>没有新增的表可印：这一组已有 %1 个表号。</source>
        <translation>There are no new ballots to print: the group has %1 serials already.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectBoard</name>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>state, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>打开项目(&amp;O)</source>
        <translation>&amp;Open project</translation>
    </message>
    <message>
        <source>%1(&amp;%2)…</source>
        <comment>step, mnemonic</comment>
        <translation>%1 (&amp;%2)…</translation>
    </message>
    <message>
        <source>没有可以办理的步骤</source>
        <translation>No step is possible</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectCardDelegate</name>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>unit, leader</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>progress</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectCardModel</name>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>unit, leader</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>进度 %1%，计划 %2%</source>
        <comment>progress, planned</comment>
        <translation>Progress %1%, planned %2%</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectDetailRows</name>
    <message>
        <source>办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>权重 %1</source>
        <translation>Weight %1</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>计划完成</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>实际完成</source>
        <translation>Finished on</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>报告人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>当月不要求</source>
        <translation>not required this month</translation>
    </message>
    <message>
        <source>进展：%1
问题：%2
下步打算：%3</source>
        <comment>done, problems, next</comment>
        <translation>Done: %1
Problems: %2
Next steps: %3</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>调度会</source>
        <translation>Dispatch meeting</translation>
    </message>
    <message>
        <source>灯号</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>与建议不同的理由：%1</source>
        <translation>Reason for differing from the suggestion: %1</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Handed down</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>督导组</source>
        <translation>Supervision group</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>核验人</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>登记时间</source>
        <translation>Entered at</translation>
    </message>
    <message>
        <source>意见、理由</source>
        <translation>Opinion, reason</translation>
    </message>
    <message>
        <source>整改期限 %1</source>
        <translation>Rectify by %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectDialogOpener</name>
    <message>
        <source>删除项目“%1”？</source>
        <translation>Delete the project &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>项目和它的方案一起删除，无法撤销；操作记录里仍然留有原来的内容。</source>
        <translation>The project is deleted with its plan; this cannot be undone. The audit log keeps the old content.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectDialogs</name>
    <message>
        <source>新项目</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>修改项目</source>
        <translation>Edit project</translation>
    </message>
    <message>
        <source>保存后状态是“选题”；接着在项目页编制方案，方案完整才能申报。</source>
        <translation>Its state is then &quot;Topic chosen&quot;. Draft the plan on the project&apos;s page next; a project can be submitted when its plan is complete.</translation>
    </message>
    <message>
        <source>请填写项目名称。</source>
        <translation>Please give the project a name.</translation>
    </message>
    <message>
        <source>请选定单位；名册里没有的单位先在“第一书记”页登记。</source>
        <translation>Please choose a unit; add a unit that is not listed under &quot;First Secretaries&quot; first.</translation>
    </message>
    <message>
        <source>请选定领办书记；名册里没有的人先在“第一书记”页登记。</source>
        <translation>Please choose the leading secretary; add somebody who is not listed under &quot;First Secretaries&quot; first.</translation>
    </message>
    <message>
        <source>修改这一格</source>
        <translation>Edit this cell</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>what the action does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>role, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectDocumentOutput</name>
    <message>
        <source>导出书记项目报表</source>
        <translation>Export a report on projects</translation>
    </message>
    <message>
        <source>已导出 %1</source>
        <comment>file name</comment>
        <translation>Exported %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectExplanations</name>
    <message>
        <source>方案的步骤（第 %1 稿）</source>
        <comment>revision</comment>
        <translation>Steps of the plan (revision %1)</translation>
    </message>
    <message>
        <source>计划 %1，实际 %2 完成，计入进度%3</source>
        <comment>planned, finished, and</comment>
        <translation>planned %1, finished %2, counts as progress%3</translation>
    </message>
    <message>
        <source>和计划进度</source>
        <translation> and planned progress</translation>
    </message>
    <message>
        <source>计划 %1，没有完成%2</source>
        <comment>planned, and</comment>
        <translation>planned %1, not finished%2</translation>
    </message>
    <message>
        <source>，只计入计划进度</source>
        <translation>, counts as planned progress only</translation>
    </message>
    <message>
        <source>，还没有到期</source>
        <translation>, not due yet</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>还没有编制方案</source>
        <translation>There is no plan yet</translation>
    </message>
    <message>
        <source>建议灯号</source>
        <translation>Suggested light</translation>
    </message>
    <message>
        <source>计划进度</source>
        <translation>Planned progress</translation>
    </message>
    <message>
        <source>实际进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>序时进度落后</source>
        <translation>Behind schedule</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Finish date</translation>
    </message>
    <message>
        <source>没有定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>没有实施中，不建议灯号</source>
        <translation>Not in progress, no light suggested</translation>
    </message>
    <message>
        <source>月报告</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>month, reporter</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>本月实施 %1 天；期限 %2</source>
        <comment>days, deadline</comment>
        <translation>%1 days in progress in this month; deadline %2</translation>
    </message>
    <message>
        <source>应报</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>还没有实施满半个月的月份</source>
        <translation>No month yet with half of its days in progress</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>project, number</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>截至 %1，已完成步骤的权重合计 %2，计划应完成 %3。</source>
        <comment>day, done, planned</comment>
        <translation>As of %1, the weights of finished steps sum to %2; planned were %3.</translation>
    </message>
    <message>
        <source>截至 %1，按时 %2 份，逾期 %3 份，缺 %4 份，未到期 %5 份。</source>
        <translation>As of %1: on time %2, late %3, missing %4, not due %5.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectFilters</name>
    <message>
        <source>全部%1</source>
        <comment>year, state, light, unit, topic</comment>
        <translation>%1: all</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>共 %1 个</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>%1 个，共 %2 个</source>
        <comment>shown, all</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectHead</name>
    <message>
        <source>%1(&amp;%2)…</source>
        <comment>step, mnemonic</comment>
        <translation>%1 (&amp;%2)…</translation>
    </message>
    <message>
        <source>%1（Alt+%2）</source>
        <comment>step, key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>what the action does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>状态、进度、灯号和月报告是 %1 的情况；步骤、任务、整改和成果是现在的登记。</source>
        <comment>day</comment>
        <translation>State, progress, light and monthly reports as of %1; steps, tasks, rectification and results as recorded now.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1年度%2</source>
        <comment>year, kind of project</comment>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>领办书记</source>
        <translation>Leading secretary</translation>
    </message>
    <message>
        <source>具体负责人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>包村点长</source>
        <translation>Township contact</translation>
    </message>
    <message>
        <source>帮办力量</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Topic area</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>进度 —</source>
        <translation>Progress —</translation>
    </message>
    <message>
        <source>进度 %1 / 计划 %2</source>
        <comment>done, planned</comment>
        <translation>Progress %1 / planned %2</translation>
    </message>
    <message>
        <source>灯号 —</source>
        <translation>Light —</translation>
    </message>
    <message>
        <source>月报告 —</source>
        <translation>Monthly reports —</translation>
    </message>
    <message>
        <source>月报告 %1/%2</source>
        <comment>came, owed</comment>
        <translation>Monthly reports %1/%2</translation>
    </message>
    <message>
        <source>状态：%1</source>
        <comment>state</comment>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>指导修改(&amp;L)…</source>
        <translation>Revise p&amp;lan…</translation>
    </message>
    <message>
        <source>编制方案(&amp;L)…</source>
        <translation>Draft p&amp;lan…</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectLane</name>
    <message>
        <source>看板：%1</source>
        <comment>state</comment>
        <translation>Board: %1</translation>
    </message>
    <message>
        <source>回车打开项目，空格列出可以办理的步骤，左右键到相邻的状态</source>
        <translation>Enter opens the project, Space lists the possible steps, Left and Right go to the next state</translation>
    </message>
    <message>
        <source>没有项目</source>
        <translation>No projects</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectRecords</name>
    <message>
        <source>登记月报告</source>
        <translation>Add monthly report</translation>
    </message>
    <message>
        <source>修改月报告</source>
        <translation>Edit monthly report</translation>
    </message>
    <message>
        <source>登记日期是今天（%1），由它判断按时还是逾期。</source>
        <translation>The report is entered today (%1); this day decides whether it is on time or late.</translation>
    </message>
    <message>
        <source>新交办任务</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>修改交办任务</source>
        <translation>Edit task</translation>
    </message>
    <message>
        <source>办结交办任务</source>
        <translation>Complete task</translation>
    </message>
    <message>
        <source>办结(&amp;S)</source>
        <translation>&amp;Save as done</translation>
    </message>
    <message>
        <source>任务：%1</source>
        <translation>Task: %1</translation>
    </message>
    <message>
        <source>新督导发现</source>
        <translation>New finding</translation>
    </message>
    <message>
        <source>修改督导发现</source>
        <translation>Edit finding</translation>
    </message>
    <message>
        <source>纪检、组织联合督导组</source>
        <translation>Joint group of discipline and organisation office</translation>
    </message>
    <message>
        <source>同时在整改台账里登记一项整改事项。</source>
        <translation>A rectification item is added to the register at the same time.</translation>
    </message>
    <message>
        <source>新成果运用</source>
        <translation>New result</translation>
    </message>
    <message>
        <source>修改成果运用</source>
        <translation>Edit result</translation>
    </message>
    <message>
        <source>完成步骤</source>
        <translation>Finish step</translation>
    </message>
    <message>
        <source>完成(&amp;S)</source>
        <translation>&amp;Save as finished</translation>
    </message>
    <message>
        <source>步骤：%1（计划 %2 完成，权重 %3%）</source>
        <comment>step, day, weight</comment>
        <translation>Step: %1 (planned %2, weight %3%)</translation>
    </message>
    <message>
        <source>完成日期不能晚于今天。</source>
        <translation>The day finished cannot be later than today.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectReportActions</name>
    <message>
        <source>书记项目台账(&amp;L)…</source>
        <translation>Project &amp;ledger…</translation>
    </message>
    <message>
        <source>季度调度通报(&amp;B)…</source>
        <translation>Dispatch &amp;bulletin…</translation>
    </message>
    <message>
        <source>调度会记录(&amp;R)…</source>
        <translation>&amp;Record of the meeting…</translation>
    </message>
    <message>
        <source>年度工作通报(&amp;Y)…</source>
        <translation>&amp;Year summary…</translation>
    </message>
    <message>
        <source>整改台账(&amp;T)…</source>
        <translation>Rectifica&amp;tion register…</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectRows</name>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>灯号</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1（逾期 %2）</source>
        <comment>all, overdue</comment>
        <translation>%1 (%2 late)</translation>
    </message>
    <message>
        <source>缺月报 %1</source>
        <translation>Reports missing: %1</translation>
    </message>
    <message>
        <source>任务逾期 %1</source>
        <translation>Tasks overdue: %1</translation>
    </message>
    <message>
        <source>整改逾期 %1</source>
        <translation>Rectifications overdue: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>领办书记</source>
        <translation>Leading secretary</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>缺月报</source>
        <translation>Reports missing</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Finish date</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Topic area</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>过了期限还没有的月报告</source>
        <translation>Monthly reports still missing after their deadline</translation>
    </message>
    <message>
        <source>没有办结的交办任务</source>
        <translation>Tasks that are not done</translation>
    </message>
    <message>
        <source>没有销号的整改事项</source>
        <translation>Rectification items that are not closed</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <comment>unit, leader, state</comment>
        <translation>%1  %2  %3</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectTimeline</name>
    <message>
        <source>计划完成</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>实际完成</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>完成期限</source>
        <translation>Finish date</translation>
    </message>
    <message>
        <source>项目时间轴</source>
        <translation>Timeline of projects</translation>
    </message>
    <message>
        <source>没有带计划步骤的项目。先在项目的方案里列出步骤和计划完成日。</source>
        <translation>No project has planned steps. First list steps and planned finishes in the plan of a project.</translation>
    </message>
    <message>
        <source>放大(&amp;I)</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>放大时间轴（+，或按住 Ctrl 滚动滚轮）</source>
        <translation>Zoom in (+, or Ctrl with the mouse wheel)</translation>
    </message>
    <message>
        <source>缩小(&amp;O)</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>缩小时间轴（-，或按住 Ctrl 滚动滚轮）</source>
        <translation>Zoom out (-, or Ctrl with the mouse wheel)</translation>
    </message>
    <message>
        <source>显示全部(&amp;F)</source>
        <translation>&amp;Fit all</translation>
    </message>
    <message>
        <source>把整个时段放进窗口（0）</source>
        <translation>Fit the whole time into the window (0)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>project, step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1，权重 %2</source>
        <comment>state, weight</comment>
        <translation>%1, weight %2</translation>
    </message>
    <message>
        <source>计划完成 %1</source>
        <comment>day</comment>
        <translation>Planned finish %1</translation>
    </message>
    <message>
        <source>实际完成 %1</source>
        <comment>day</comment>
        <translation>Finished %1</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1 行，计划步骤 %2 个，已完成 %3 个，逾期未完成 %4 个。用方向键逐个查看，加减号缩放。</source>
        <translation>%1 rows, %2 planned steps, %3 finished, %4 overdue. Arrow keys go from step to step, plus and minus zoom.</translation>
    </message>
    <message>
        <source>%1（第 %2 页，共 %3 页）</source>
        <comment>title, page, pages</comment>
        <translation>%1 (page %2 of %3)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectUndo</name>
    <message>
        <source>办结任务</source>
        <translation>Close task</translation>
    </message>
    <message>
        <source>撤销办结</source>
        <translation>Reopen task</translation>
    </message>
    <message>
        <source>完成步骤</source>
        <translation>Finish step</translation>
    </message>
    <message>
        <source>取消完成</source>
        <translation>Undo finish</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectsList</name>
    <message>
        <source>书记项目</source>
        <translation>Secretary projects</translation>
    </message>
    <message>
        <source>还没有项目。按 Ctrl+N 新建：选定单位和领办书记，再编制方案、申报。</source>
        <translation>No projects yet. Press Ctrl+N for a new one: choose unit and leading secretary, then draft the plan and submit it.</translation>
    </message>
    <message>
        <source>新项目(&amp;N)…</source>
        <translation>&amp;New project…</translation>
    </message>
    <message>
        <source>登记一个选题</source>
        <translation>Add a topic</translation>
    </message>
    <message>
        <source>打开(&amp;O)</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>打开项目页（回车也可以）</source>
        <translation>Open the project&apos;s page (also Enter)</translation>
    </message>
    <message>
        <source>办理(&amp;B)…</source>
        <translation>Ta&amp;ke step…</translation>
    </message>
    <message>
        <source>列出可以办理的步骤</source>
        <translation>List the possible steps</translation>
    </message>
    <message>
        <source>季调度会(&amp;J)…</source>
        <translation>&amp;Quarterly dispatch…</translation>
    </message>
    <message>
        <source>逐个调度实施中的项目</source>
        <translation>Dispatch the projects in progress one by one</translation>
    </message>
    <message>
        <source>项目卡(&amp;K)…</source>
        <translation>Project card (&amp;K)…</translation>
    </message>
    <message>
        <source>导出一页的项目卡（PDF）</source>
        <translation>Export a project card of one page (PDF)</translation>
    </message>
    <message>
        <source>删除(&amp;E)…</source>
        <translation>D&amp;elete…</translation>
    </message>
    <message>
        <source>删除没有申报过的项目</source>
        <translation>Delete projects that were never submitted</translation>
    </message>
    <message>
        <source>%1(&amp;%2)…</source>
        <comment>step, mnemonic</comment>
        <translation>%1 (&amp;%2)…</translation>
    </message>
    <message>
        <source>“%1”的项目没有可以办理的步骤</source>
        <translation>Projects in the state &quot;%1&quot; have no possible step</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectsPage</name>
    <message>
        <source>书记项目</source>
        <translation>Secretary projects</translation>
    </message>
    <message>
        <source>列表(&amp;1)</source>
        <translation>List (&amp;1)</translation>
    </message>
    <message>
        <source>看板(&amp;2)</source>
        <translation>Board (&amp;2)</translation>
    </message>
    <message>
        <source>时间轴(&amp;3)</source>
        <translation>Timeline (&amp;3)</translation>
    </message>
    <message>
        <source>项目(&amp;4)</source>
        <translation>Project (&amp;4)</translation>
    </message>
    <message>
        <source>全部项目（Alt+1）</source>
        <translation>All projects (Alt+1)</translation>
    </message>
    <message>
        <source>按状态排列，拖动办理下一步（Alt+2）</source>
        <translation>By state; drag a project to take its next step (Alt+2)</translation>
    </message>
    <message>
        <source>计划和完成的步骤（Alt+3）</source>
        <translation>Planned and finished steps (Alt+3)</translation>
    </message>
    <message>
        <source>一个项目的全部内容（Alt+4）</source>
        <translation>Everything about one project (Alt+4)</translation>
    </message>
    <message>
        <source>书记项目和领办事项：从选题、立项、实施到验收</source>
        <translation>Secretary projects and matters: from topic and approval through progress to acceptance</translation>
    </message>
    <message>
        <source>项目：%1(&amp;4)</source>
        <comment>title</comment>
        <translation>Project: %1 (&amp;4)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectsPanel</name>
    <message>
        <source>列出建议%1的项目</source>
        <comment>light</comment>
        <translation>List projects with the suggested light: %1</translation>
    </message>
    <message>
        <source>各单位逾期件数（月报、任务、整改）</source>
        <translation>Overdue by unit (reports, tasks, rectifications)</translation>
    </message>
    <message>
        <source>没有逾期的月报、任务和整改。</source>
        <translation>No reports, tasks or rectifications are overdue.</translation>
    </message>
    <message>
        <source>各领域项目和成果</source>
        <translation>Projects and results by topic area</translation>
    </message>
    <message>
        <source>这一年还没有书记项目。</source>
        <translation>There are no secretary projects in this year.</translation>
    </message>
    <message>
        <source>%1年，截至 %2</source>
        <comment>year, day</comment>
        <translation>%1, as of %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ProjectsPanelContent</name>
    <message>
        <source>项目%1</source>
        <comment>light</comment>
        <translation>Projects: %1</translation>
    </message>
    <message>
        <source>个</source>
        <translation>projects</translation>
    </message>
    <message>
        <source>实施中 %1 个，按进度建议</source>
        <comment>how many</comment>
        <translation>%1 in progress, suggested from progress</translation>
    </message>
    <message numerus="yes">
        <source>%n 个项目</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 件</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1：缺月报 %2 份，逾期任务 %3 件，逾期整改 %4 件</source>
        <translation>%1: reports missing %2, tasks overdue %3, rectifications overdue %4</translation>
    </message>
    <message>
        <source>未写领域</source>
        <translation>No topic area</translation>
    </message>
    <message>
        <source>验收 %1，成果 %2</source>
        <comment>accepted, results</comment>
        <translation>accepted %1, results %2</translation>
    </message>
    <message numerus="yes">
        <source>%n 个</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>%1：项目 %2 个，验收通过 %3 个，观摩点和推荐 %4 项</source>
        <translation>%1: projects %2, accepted %3, demonstration sites and recommendations %4</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::QuarterlyReportOutput</name>
    <message>
        <source>导出 &amp;Excel…</source>
        <translation>Export &amp;Excel…</translation>
    </message>
    <message>
        <source>汇总、分项、明细等工作表，数字带公式</source>
        <translation>Sheets with summary, items and details, computed by formulas</translation>
    </message>
    <message>
        <source>导出 P&amp;DF…</source>
        <translation>Export P&amp;DF…</translation>
    </message>
    <message>
        <source>按公文格式排版的季度通报</source>
        <translation>Quarterly bulletin, set like an official document</translation>
    </message>
    <message>
        <source>打印(&amp;T)…</source>
        <translation>Prin&amp;t…</translation>
    </message>
    <message>
        <source>打印季度通报（Ctrl+P）</source>
        <translation>Print the quarterly bulletin (Ctrl+P)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>导出 Excel 报表</source>
        <translation>Export the Excel report</translation>
    </message>
    <message>
        <source>导出 PDF 通报</source>
        <translation>Export the PDF bulletin</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已导出 %1</source>
        <comment>file name</comment>
        <translation>Exported %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RankedBarChart</name>
    <message>
        <source>第一书记排名</source>
        <translation>Ranking of first secretaries</translation>
    </message>
    <message>
        <source>第 %1 名&#x3000;%2&#x3000;%3</source>
        <comment>rank, name, value</comment>
        <translation>Rank %1  %2  %3</translation>
    </message>
    <message>
        <source>%1 名第一书记的排名，第一位 %2，%3。用上下方向键逐行查看。</source>
        <translation>Ranking of %1 first secretaries, first %2, %3. Up and down go from row to row.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RecordDialog</name>
    <message>
        <source>保存(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存并关闭（回车）</source>
        <translation>Save and close (Enter)</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>不保存，关闭（Esc）</source>
        <translation>Close without saving (Esc)</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>放弃未保存的修改？</source>
        <translation>Discard unsaved changes?</translation>
    </message>
    <message>
        <source>这个窗口里的修改还没有保存，关闭后无法找回。</source>
        <translation>The changes in this window are not saved and will be lost.</translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>继续编辑</source>
        <translation>Continue editing</translation>
    </message>
    <message>
        <source>查看第一条登记(&amp;V)</source>
        <translation>&amp;View the first entry</translation>
    </message>
    <message>
        <source>打开挡住这一步的第一条登记</source>
        <translation>Opens the first entry that is in the way</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RecordFilters</name>
    <message>
        <source>只看这一类：%1</source>
        <comment>field</comment>
        <translation>Show only: %1</translation>
    </message>
    <message>
        <source>只看选中的%1</source>
        <comment>field</comment>
        <translation>Show only the chosen one: %1</translation>
    </message>
    <message>
        <source>全部%1</source>
        <comment>field</comment>
        <translation>%1: all</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RecordForm</name>
    <message>
        <source>留空则自动编号</source>
        <translation>Leave empty for an automatic code</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RecordFormDialog</name>
    <message>
        <source>修改%1</source>
        <comment>kind of record</comment>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>新%1</source>
        <comment>kind of record</comment>
        <translation>New: %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RecordList</name>
    <message>
        <source>%1（%2）</source>
        <comment>what the action does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RecordPage</name>
    <message>
        <source>还没有%1。按 Ctrl+N 登记。</source>
        <comment>kind of record</comment>
        <translation>Nothing here yet: %1. Press Ctrl+N to add.</translation>
    </message>
    <message>
        <source>%1的详细情况</source>
        <comment>kind of record</comment>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>选中一条%1，这里显示各项内容和修改历史。</source>
        <comment>kind of record</comment>
        <translation>Select a row (%1) to see its fields and history here.</translation>
    </message>
    <message>
        <source>新%1(&amp;N)…</source>
        <comment>kind of record</comment>
        <translation>&amp;New: %1…</translation>
    </message>
    <message>
        <source>登记新的%1</source>
        <comment>kind of record</comment>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>修改(&amp;E)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>修改选中的%1</source>
        <comment>kind of record</comment>
        <translation>Edit the selected one: %1</translation>
    </message>
    <message>
        <source>删除(&amp;L)</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <source>删除选中的%1；可以撤销</source>
        <comment>kind of record</comment>
        <translation>Delete the selected one: %1; this can be undone</translation>
    </message>
    <message>
        <source>导出 Excel(&amp;X)…</source>
        <translation>E&amp;xport to Excel…</translation>
    </message>
    <message>
        <source>把%1导出为工作簿</source>
        <comment>kind of record</comment>
        <translation>Export as a workbook: %1</translation>
    </message>
    <message>
        <source>修改%1</source>
        <comment>kind of record</comment>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>登记%1</source>
        <comment>kind of record</comment>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>删除%1</source>
        <comment>kind of record</comment>
        <translation>Delete: %1</translation>
    </message>
    <message>
        <source>已删除%1“%2”。按 Ctrl+Z 撤销。</source>
        <comment>kind of record, which</comment>
        <translation>Deleted: %1 &quot;%2&quot;. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>%1台账</source>
        <comment>kind of record</comment>
        <translation>Ledger: %1</translation>
    </message>
    <message>
        <source>已导出 %1</source>
        <comment>path</comment>
        <translation>Exported %1</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RecordRows</name>
    <message>
        <source>登记</source>
        <translation>added</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>空</source>
        <comment>no value</comment>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>修改历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>what, who</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RecordTableView</name>
    <message>
        <source>列表</source>
        <translation>List</translation>
    </message>
    <message>
        <source>复制(&amp;C)</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>复制选中的行，可直接粘贴到表格软件（Ctrl+C）</source>
        <translation>Copy the selected rows, ready to paste into a spreadsheet (Ctrl+C)</translation>
    </message>
    <message>
        <source>连同标题复制(&amp;H)</source>
        <translation>Copy with &amp;headings</translation>
    </message>
    <message>
        <source>把列标题也复制为第一行（Ctrl+Shift+C）</source>
        <translation>Copy the column headings as the first row too (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>按列筛选(&amp;F)</source>
        <translation>&amp;Filter by column</translation>
    </message>
    <message>
        <source>在列标题下面显示筛选框（Ctrl+Shift+L）</source>
        <translation>Show filter fields below the column headings (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>清除筛选(&amp;R)</source>
        <translation>Clea&amp;r filters</translation>
    </message>
    <message>
        <source>重新显示所有的行</source>
        <translation>Show all rows again</translation>
    </message>
    <message>
        <source>没有符合筛选条件的行。</source>
        <translation>No rows match the filters.</translation>
    </message>
    <message>
        <source>显示的列(&amp;O)</source>
        <translation>C&amp;olumns shown</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RectificationDialogs</name>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>code, problem</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>新整改事项</source>
        <translation>New rectification item</translation>
    </message>
    <message>
        <source>修改整改事项</source>
        <translation>Edit rectification item</translation>
    </message>
    <message>
        <source>记进展</source>
        <translation>Note progress</translation>
    </message>
    <message>
        <source>记下的进展不能修改，写错了再记一条更正。</source>
        <translation>Progress notes cannot be changed; add another to correct one.</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Close rectification item</translation>
    </message>
    <message>
        <source>销号(&amp;S)</source>
        <translation>Clo&amp;se</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RectificationDraftModel</name>
    <message>
        <source>日期“%1”看不懂，请写成 2026-09-30，或留空。</source>
        <translation>Cannot read the date &quot;%1&quot;; write it like 2026-09-30, or leave it empty.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due by</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RectificationFilters</name>
    <message>
        <source>全部状态</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>全部来源</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>未销号 %1 件，其中逾期 %2 件；已销号 %3 件</source>
        <translation>Open %1, %2 of them overdue; closed %3</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RectificationPage</name>
    <message>
        <source>整改台账</source>
        <translation>Rectification register</translation>
    </message>
    <message>
        <source>整改事项(&amp;I)</source>
        <translation>Rectification ite&amp;ms</translation>
    </message>
    <message>
        <source>还没有整改事项。督导发现、验收整改和述职点评会自动进入台账；机关检查发现的问题按“新事项”登记。</source>
        <translation>No rectification items yet. Supervision findings, acceptance and appraisal comments add theirs by themselves; add problems found by a check of the office with &quot;New item&quot;.</translation>
    </message>
    <message>
        <source>选中一条整改事项，这里显示问题、措施、进展和销号依据。</source>
        <translation>Select a rectification item; problem, measure, progress and evidence are shown here.</translation>
    </message>
    <message>
        <source>新事项(&amp;N)…</source>
        <translation>&amp;New item…</translation>
    </message>
    <message>
        <source>登记机关检查发现的问题</source>
        <translation>Add a problem found by a check of the office</translation>
    </message>
    <message>
        <source>修改(&amp;E)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>修改选中的事项</source>
        <translation>Edit the selected item</translation>
    </message>
    <message>
        <source>记进展(&amp;G)…</source>
        <translation>Pro&amp;gress…</translation>
    </message>
    <message>
        <source>记下做了什么</source>
        <translation>Note what was done</translation>
    </message>
    <message>
        <source>销号(&amp;X)…</source>
        <translation>&amp;Close…</translation>
    </message>
    <message>
        <source>写明依据和核验人，把事项销号</source>
        <translation>Close the item, with evidence and who verified it</translation>
    </message>
    <message>
        <source>重新整改(&amp;O)…</source>
        <translation>Re&amp;open…</translation>
    </message>
    <message>
        <source>撤销销号，说明理由</source>
        <translation>Undo the closing, with a reason</translation>
    </message>
    <message>
        <source>删除(&amp;M)…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>删除登记错的事项</source>
        <translation>Delete an item added by mistake</translation>
    </message>
    <message>
        <source>督导、验收、述职评议和机关检查发现的问题：整改、进展、销号。</source>
        <translation>Problems found by supervision, acceptance, appraisal and checks by the office: rectification, progress, closing.</translation>
    </message>
    <message>
        <source>还没有单位。</source>
        <translation>There are no units yet.</translation>
    </message>
    <message>
        <source>请先在“第一书记”的“单位”里登记村（社区）。</source>
        <translation>First add villages (communities) in &quot;Units&quot; under &quot;First Secretaries&quot;.</translation>
    </message>
    <message>
        <source>重新整改 %1？</source>
        <translation>Reopen %1?</translation>
    </message>
    <message>
        <source>依据和核验人会转入进展记录，事项重新变为未销号。</source>
        <translation>Evidence and verifier become a progress note, and the item is open again.</translation>
    </message>
    <message>
        <source>重新整改</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>为什么要重新整改</source>
        <translation>Why it is to be rectified again</translation>
    </message>
    <message>
        <source>删除 %1？</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>导出 Excel(&amp;L)…</source>
        <translation>E&amp;xcel…</translation>
    </message>
    <message>
        <source>把列出的事项导出为带公式的工作簿</source>
        <translation>Write the items listed to a workbook with formulas</translation>
    </message>
    <message>
        <source>打印(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>预览并打印列出的事项（Ctrl+P）</source>
        <translation>Preview and print the items listed (Ctrl+P)</translation>
    </message>
    <message>
        <source>导出 P&amp;DF…</source>
        <translation>Export P&amp;DF…</translation>
    </message>
    <message>
        <source>把列出的事项导出为 PDF</source>
        <translation>Write the items listed to a PDF file</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>item</translation>
    </message>
    <message>
        <source>只删除登记错的事项；整改好了请用“销号”。可以按 Ctrl+Z 撤销。</source>
        <translation>Delete only items added by mistake; close those that are rectified. Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RectificationRegister</name>
    <message>
        <source>登记</source>
        <translation>entered</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>重新整改</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>从哪里来</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>project code, title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>述职人</source>
        <translation>Reportee</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>还没有进展记录。按“记进展”随时写下做了什么。</source>
        <translation>No progress notes yet. &quot;Progress&quot; notes what was done at any time.</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>what, who</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>Closed</translation>
    </message>
    <message numerus="yes">
        <source>逾期 %n 天</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>project code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>source, about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
措施：%2</source>
        <comment>problem, measure</comment>
        <translation>%1
Measure: %2</translation>
    </message>
    <message>
        <source>%1 销号，%2 核验</source>
        <comment>day, who</comment>
        <translation>closed on %1, verified by %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>code, unit</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>还没有写明措施。</source>
        <translation>No measure is written yet.</translation>
    </message>
    <message>
        <source>销号依据</source>
        <translation>Evidence of closing</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>核验人</source>
        <translation>Verified by</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RectificationUndo</name>
    <message>
        <source>销号</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>撤销销号</source>
        <translation>closing undone</translation>
    </message>
    <message>
        <source>重新整改</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ReportExplanation</name>
    <message>
        <source>任期内一次</source>
        <translation>once in the posting</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>person, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>全体第一书记</source>
        <translation>All first secretaries</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>item code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>没有可以计算的件数，显示为“—”</source>
        <translation>Nothing to compute with, shown as &quot;—&quot;</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <comment>done, all, rate</comment>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>%1的%2</source>
        <comment>whose, figure</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1至%2，截至%3</source>
        <comment>first day, last day, as-of day</comment>
        <translation>%1 to %2, as of %3</translation>
    </message>
    <message>
        <source>已结账的数字：%1至%2，第 %3 次结账，截至%4。</source>
        <comment>first day, last day, revision, as-of day</comment>
        <translation>Frozen: %1 to %2, closing no. %3, as of %4. </translation>
    </message>
    <message>
        <source>现在重算仍是 %1。</source>
        <translation>Computed now it is still %1.</translation>
    </message>
    <message>
        <source>结账时 %1，现在 %2；本人的事项没有变化。</source>
        <translation>%1 when closed, %2 now; no obligation of its own has changed.</translation>
    </message>
    <message numerus="yes">
        <source>结账时 %1，现在 %2，差别 %n 项。</source>
        <translation>
            <numerusform>%1 when closed, %2 now, %n obligation differs.</numerusform>
            <numerusform>%1 when closed, %2 now, %n obligations differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>结账以后变了的事项</source>
        <translation>Obligations that have changed since the closing</translation>
    </message>
    <message>
        <source>没有这一项</source>
        <translation>not owed</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>state then, state now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>item, period</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>全部差别</source>
        <translation>All differences</translation>
    </message>
    <message>
        <source>与现在比较</source>
        <translation>Compare with now</translation>
    </message>
    <message>
        <source>得分步骤</source>
        <translation>Steps of the score</translation>
    </message>
    <message>
        <source>第 %1 步</source>
        <comment>number</comment>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>第 %1 名（共 %2 人）</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>没有得分，不排名</source>
        <translation>No score, no rank</translation>
    </message>
    <message>
        <source>全体</source>
        <translation>All</translation>
    </message>
    <message>
        <source>同类别（未分类）</source>
        <translation>Same category (none)</translation>
    </message>
    <message>
        <source>同类别（%1）</source>
        <translation>Same category (%1)</translation>
    </message>
    <message>
        <source>怎样算出来</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <source>应完成（不含免计）</source>
        <translation>Owed (exempt ones left out)</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>已完成（按时和逾期完成）</source>
        <translation>Done (on time and late)</translation>
    </message>
    <message>
        <source>涉及的任职</source>
        <translation>Postings concerned</translation>
    </message>
    <message>
        <source>%1 个</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>逐项</source>
        <comment>heading of a list</comment>
        <translation>One by one</translation>
    </message>
    <message>
        <source>%1&#x3000;到期 %2，登记期限 %3</source>
        <comment>period, due, deadline</comment>
        <translation>%1  due %2, deadline %3</translation>
    </message>
    <message>
        <source>登记 %1</source>
        <comment>day it occurred</comment>
        <translation>Entry of %1</translation>
    </message>
    <message>
        <source>登记于 %1；%2</source>
        <comment>day, whether it counts</comment>
        <translation>recorded on %1; %2</translation>
    </message>
    <message>
        <source>各事项的%1</source>
        <comment>figure</comment>
        <translation>%1 by item</translation>
    </message>
    <message>
        <source>各人的%1</source>
        <comment>figure</comment>
        <translation>%1 by person</translation>
    </message>
    <message>
        <source>量化考核得分的分布</source>
        <translation>How the scores are spread</translation>
    </message>
    <message>
        <source>最高 %1，最低 %2</source>
        <comment>scores</comment>
        <translation>highest %1, lowest %2</translation>
    </message>
    <message>
        <source>共 %1 个任职有得分，截至%2</source>
        <comment>count, as-of day</comment>
        <translation>%1 postings have a score, as of %2</translation>
    </message>
    <message>
        <source>90分以上</source>
        <translation>90 and more</translation>
    </message>
    <message>
        <source>80分以上不满90分</source>
        <translation>80 to below 90</translation>
    </message>
    <message>
        <source>60分以上不满80分</source>
        <translation>60 to below 80</translation>
    </message>
    <message>
        <source>不满60分</source>
        <translation>Below 60</translation>
    </message>
    <message>
        <source>%1：%2 人次</source>
        <comment>band, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>各清单项的序时完成率</source>
        <translation>To-date rates of the items</translation>
    </message>
    <message>
        <source>从高到低，截至%1</source>
        <comment>as-of day</comment>
        <translation>Highest first, as of %1</translation>
    </message>
    <message>
        <source>各事项</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>逾期未完成 %1 件</source>
        <translation>%1 overdue</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ReporteeDialogs</name>
    <message>
        <source>选择述职人</source>
        <translation>Choose reportees</translation>
    </message>
    <message>
        <source>%1（%2，%3）</source>
        <comment>person, unit, role</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>空格键勾选。已有测评的述职人不能去掉。</source>
        <translation>Space ticks. Reportees with ballots cannot be taken out.</translation>
    </message>
    <message>
        <source>确定(&amp;S)</source>
        <translation>OK (&amp;S)</translation>
    </message>
    <message>
        <source>修改得分</source>
        <translation>Edit score</translation>
    </message>
    <message>
        <source>得分应为 0 或更大的数，例如 86.5。</source>
        <translation>The score must be 0 or more, e.g. 86.5.</translation>
    </message>
    <message>
        <source>取平时成绩</source>
        <translation>Take routine scores</translation>
    </message>
    <message>
        <source>取 %1 年“十个一”得分和书记项目验收平均分，抄入这一届；以后的变化不再影响。没有得分的不填，已定为“不适用”的不动。</source>
        <translation>Copies the &quot;Ten Ones&quot; scores of %1 and the mean acceptance scores of secretary projects into this session; later changes no longer matter. Nothing is filled in where there is no score, and what is &quot;n/a&quot; stays.</translation>
    </message>
    <message>
        <source>取成绩(&amp;S)</source>
        <translation>Take &amp;scores</translation>
    </message>
    <message>
        <source>取到的平时成绩</source>
        <translation>Scores taken</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>取到</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>不适用，未动</source>
        <translation>n/a, left as it is</translation>
    </message>
    <message>
        <source>没有得分</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>阶段分</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>这一届没有要取的成绩。</source>
        <translation>This session takes no scores from elsewhere.</translation>
    </message>
    <message>
        <source>还没有勾选述职人。用空格键勾选，或者取消。</source>
        <translation>Nobody is ticked yet. Tick with the space bar, or cancel.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ReporteesList</name>
    <message>
        <source>顺序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>会外得分</source>
        <translation>Scores from elsewhere</translation>
    </message>
    <message>
        <source>一票否决</source>
        <translation>Veto</translation>
    </message>
    <message>
        <source>述职人</source>
        <translation>Reportee</translation>
    </message>
    <message>
        <source>还没有述职人。按“选择述职人”从在任的书记里选。</source>
        <translation>No reportees yet. &quot;Choose reportees&quot; takes them from the secretaries in office.</translation>
    </message>
    <message>
        <source>选择述职人(&amp;A)…</source>
        <translation>Ch&amp;oose reportees…</translation>
    </message>
    <message>
        <source>从在任的书记里选这一届的述职人</source>
        <translation>Choose this session&apos;s reportees from the secretaries in office</translation>
    </message>
    <message>
        <source>抽签(&amp;D)…</source>
        <translation>&amp;Draw lots…</translation>
    </message>
    <message>
        <source>抽签决定现场述职的顺序；种子留在抽签记录里，可以重演</source>
        <translation>Draw lots for the order of those on site; the seed stays in the record of draws, so the draw can be repeated</translation>
    </message>
    <message>
        <source>提前(&amp;U)</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>发言提前一位</source>
        <translation>Speak one place earlier</translation>
    </message>
    <message>
        <source>推后(&amp;N)</source>
        <translation>Move dow&amp;n</translation>
    </message>
    <message>
        <source>发言推后一位</source>
        <translation>Speak one place later</translation>
    </message>
    <message>
        <source>在现场述职和书面述职之间切换</source>
        <translation>Change between on site and in writing</translation>
    </message>
    <message>
        <source>加上或取消一票否决，写明理由</source>
        <translation>Set or lift a veto, with a reason</translation>
    </message>
    <message>
        <source>取截至某一天的“十个一”年度得分和书记项目验收得分</source>
        <translation>Take &quot;Ten Ones&quot; year scores and acceptance scores of secretary projects as of a day</translation>
    </message>
    <message>
        <source>手工填写会外的得分</source>
        <translation>Fill in scores from elsewhere by hand</translation>
    </message>
    <message>
        <source>%1 缺</source>
        <comment>component</comment>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>%1 不适用</source>
        <comment>component</comment>
        <translation>%1 n/a</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>component, score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>× 否决：%1</source>
        <translation>× Veto: %1</translation>
    </message>
    <message>
        <source>修改述职人</source>
        <translation>Change reportees</translation>
    </message>
    <message>
        <source>抽签决定发言顺序</source>
        <translation>Draw lots for the order of speaking</translation>
    </message>
    <message>
        <source>种子不填就由系统随机产生。种子留在抽签记录里，用同一个种子对同样的述职人再抽一次，顺序相同。</source>
        <translation>Without a seed the system makes a random one. The seed stays in the record of draws; the same seed and the same reportees give the same order again.</translation>
    </message>
    <message>
        <source>抽签</source>
        <translation>Draw lots</translation>
    </message>
    <message>
        <source>种子（数字，可不填）</source>
        <translation>Seed (a number, optional)</translation>
    </message>
    <message>
        <source>种子应为数字。</source>
        <translation>The seed must be a number.</translation>
    </message>
    <message>
        <source>重新抽签</source>
        <translation>Draw lots again</translation>
    </message>
    <message>
        <source>已抽签排定顺序，种子 %1。</source>
        <translation>The order was drawn with the seed %1.</translation>
    </message>
    <message>
        <source>修改述职方式</source>
        <translation>Change manner</translation>
    </message>
    <message>
        <source>修改发言顺序</source>
        <translation>Change order of speaking</translation>
    </message>
    <message>
        <source>对%1一票否决</source>
        <translation>Veto on %1</translation>
    </message>
    <message>
        <source>取消对%1的一票否决</source>
        <translation>Lift the veto on %1</translation>
    </message>
    <message>
        <source>等次最高为“一般”，名次照排并注明。</source>
        <translation>The grade is then at most &quot;Ordinary&quot;; the rank stays, marked.</translation>
    </message>
    <message>
        <source>取消否决</source>
        <translation>Lift veto</translation>
    </message>
    <message>
        <source>这一届的综合得分只由现场测评组成。</source>
        <translation>The composite of this session consists of the meeting only.</translation>
    </message>
    <message>
        <source>修改得分</source>
        <translation>Edit score</translation>
    </message>
    <message>
        <source>重取平时成绩</source>
        <translation>Take routine scores again</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1的述职报告</source>
        <translation>Written report of %1</translation>
    </message>
    <message>
        <source>现场/书面(&amp;C)</source>
        <translation>On site/in writing (&amp;C)</translation>
    </message>
    <message>
        <source>一票否决(&amp;I)…</source>
        <translation>Veto (&amp;I)…</translation>
    </message>
    <message>
        <source>取平时成绩(&amp;K)…</source>
        <translation>Take routine scores (&amp;K)…</translation>
    </message>
    <message>
        <source>改得分(&amp;S)…</source>
        <translation>Change &amp;score…</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ReportsPage</name>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>正在准备预览…</source>
        <translation>Preparing the preview…</translation>
    </message>
    <message>
        <source>按打印样式预览季度通报，导出 Excel 和 PDF，季度结账。</source>
        <translation>Preview the quarterly bulletin as printed, export Excel and PDF, close the quarter.</translation>
    </message>
    <message>
        <source>%1（已结账）</source>
        <comment>quarter</comment>
        <translation>%1 (closed)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ResultPanel</name>
    <message>
        <source>结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>还没有述职人。先在“设置”里选择。</source>
        <translation>No reportees yet. First choose them in &quot;Set-up&quot;.</translation>
    </message>
    <message>
        <source>选中一个人，这里说明从每张表到等次的每一步。</source>
        <translation>Select somebody; each step from the ballots to the grade is explained here.</translation>
    </message>
    <message>
        <source>现在的结果</source>
        <translation>Results now</translation>
    </message>
    <message>
        <source>第 %1 版（现行）</source>
        <translation>Version %1 (in force)</translation>
    </message>
    <message>
        <source>第 %1 版（已撤销）</source>
        <translation>Version %1 (undone)</translation>
    </message>
    <message>
        <source>定稿“%1”？</source>
        <translation>Finalise &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>规则、计票和结果就此冻结，录入顺序的痕迹同时抹去。需要修改时可以写明理由撤销定稿，定稿的版本仍可查看。</source>
        <translation>Rules, tally and results are frozen, and the traces of the order of entry are removed. If something must change, the finalising can be undone with a reason; final versions remain on record.</translation>
    </message>
    <message>
        <source>
注意：不能计票（%1），定稿后没有综合得分和名次。</source>
        <translation>
Note: it cannot be counted (%1), so the final results have no composite and no ranks.</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>已定稿，第 %1 版。</source>
        <translation>Final, version %1.</translation>
    </message>
    <message>
        <source>撤销“%1”的定稿？</source>
        <translation>Undo the finalising of &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>撤销后可以修改录入和规则，再定稿时产生新的版本。</source>
        <translation>Entries and rules can be changed then; finalising again makes a new version.</translation>
    </message>
    <message>
        <source>撤销定稿</source>
        <translation>Undo finalising</translation>
    </message>
    <message>
        <source>定稿已撤销。</source>
        <translation>The finalising is undone.</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ResultRows</name>
    <message>
        <source>%1 行有效</source>
        <translation>%1 valid rows</translation>
    </message>
    <message>
        <source>有效行少于 %1，不显示，但照常计入</source>
        <translation>fewer than %1 valid rows; not shown, but counts</translation>
    </message>
    <message>
        <source>没有有效行</source>
        <translation>no valid row</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>权重由其他部分分担</source>
        <translation>its weight falls on the other components</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>没有得分</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>（名额）</source>
        <translation> (quota)</translation>
    </message>
    <message>
        <source>按分数为“%1”，“好”的名额不够</source>
        <translation>&quot;%1&quot; by score, but there is no place for &quot;Good&quot; left</translation>
    </message>
    <message>
        <source>（否决）</source>
        <translation> (veto)</translation>
    </message>
    <message>
        <source>一票否决：%1</source>
        <translation>Veto: %1</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>等次</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>测评得分</source>
        <translation>Meeting score</translation>
    </message>
    <message>
        <source>%1（参考）</source>
        <translation>%1 (information)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>person, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>第 %1 名，%2</source>
        <translation>rank %1, %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>step, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>：</source>
        <comment>between what a line is about and what it says</comment>
        <translation>: </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ResultState</name>
    <message>
        <source>%1（%2）</source>
        <comment>what is open, link to where it is done</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>组权重合计 %1，应为 100</source>
        <translation>weights of the groups sum to %1 instead of 100</translation>
    </message>
    <message>
        <source>去设置</source>
        <translation>Go to set-up</translation>
    </message>
    <message>
        <source>综合得分权重合计 %1，应为 100</source>
        <translation>weights of the composite sum to %1 instead of 100</translation>
    </message>
    <message>
        <source>%1 张表没有复录</source>
        <translation>%1 ballots without second entry</translation>
    </message>
    <message>
        <source>去录入</source>
        <translation>Go to entry</translation>
    </message>
    <message>
        <source>%1 处不一致没有核定</source>
        <translation>%1 differences not settled</translation>
    </message>
    <message>
        <source>去复核</source>
        <translation>Go to review</translation>
    </message>
    <message>
        <source>✓ 第 %1 版定稿，%2，%3</source>
        <translation>✓ Final version %1, %2, %3</translation>
    </message>
    <message>
        <source>已撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>○ 未定稿，可以定稿</source>
        <translation>○ Not final, ready to be finalised</translation>
    </message>
    <message>
        <source>○ 未定稿：%1</source>
        <translation>○ Not final: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>× 不能计票：%1</source>
        <translation>× Cannot be counted: %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ResultsTab</name>
    <message>
        <source>成果运用</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>还没有成果运用。按 Ctrl+N 登记观摩点、推荐或考录。</source>
        <translation>No results yet. Ctrl+N adds a demonstration site, recommendation or recruitment.</translation>
    </message>
    <message>
        <source>新成果(&amp;N)…</source>
        <translation>&amp;New result…</translation>
    </message>
    <message>
        <source>登记观摩点、推荐或考录</source>
        <translation>Add a demonstration site, recommendation or recruitment</translation>
    </message>
    <message>
        <source>修改(&amp;M)…</source>
        <translation>A&amp;mend…</translation>
    </message>
    <message>
        <source>修改成果</source>
        <translation>Edit result</translation>
    </message>
    <message>
        <source>删除(&amp;E)…</source>
        <translation>D&amp;elete…</translation>
    </message>
    <message>
        <source>删除选中的成果</source>
        <translation>Delete the selected result</translation>
    </message>
    <message>
        <source>删除成果</source>
        <translation>Delete result</translation>
    </message>
    <message>
        <source>还没有验收。</source>
        <translation>Not accepted yet.</translation>
    </message>
    <message>
        <source>%1 验收通过，得分 %2。%3</source>
        <comment>day, score, opinion</comment>
        <translation>Accepted on %1, score %2. %3</translation>
    </message>
    <message>
        <source>一个项目：%1</source>
        <translation>One project: %1</translation>
    </message>
    <message>
        <source>一批问题：%1</source>
        <translation>Problems solved: %1</translation>
    </message>
    <message>
        <source>一项经验：%1</source>
        <translation>One experience: %1</translation>
    </message>
    <message>
        <source>一次提升：%1</source>
        <translation>One improvement: %1</translation>
    </message>
    <message>
        <source>登记成果</source>
        <translation>Record result</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ReviewPanel</name>
    <message>
        <source>复核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>两次录入不一致</source>
        <translation>Differences between the two entries</translation>
    </message>
    <message>
        <source>没有不一致的地方。两次录入都完成后就可以定稿。</source>
        <translation>There are no differences. When both entries are complete, the session can be finalised.</translation>
    </message>
    <message>
        <source>测评组</source>
        <translation>Voter group</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>述职人</source>
        <translation>Reportee</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>首录</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>复录</source>
        <translation>Second entry</translation>
    </message>
    <message>
        <source>已核定</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>还没有核定过的差异。</source>
        <translation>No differences have been settled yet.</translation>
    </message>
    <message>
        <source>核定</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>核定人</source>
        <translation>Settled by</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>首录(&amp;1)</source>
        <translation>First entry (&amp;1)</translation>
    </message>
    <message>
        <source>复录(&amp;2)</source>
        <translation>Second entry (&amp;2)</translation>
    </message>
    <message>
        <source>空白</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>收回 %1 张，复录 %2 张</source>
        <translation>%1 returned, %2 entered twice</translation>
    </message>
    <message>
        <source>，还有 %1 张没有复录</source>
        <translation>, %1 without second entry</translation>
    </message>
    <message>
        <source>；%1 处不一致，逐处对照纸质表核定。</source>
        <translation>; %1 differences, compare each with the paper form.</translation>
    </message>
    <message>
        <source>等次</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>选中一处不一致，对照纸质表核定。</source>
        <translation>Select a difference and compare it with the paper form.</translation>
    </message>
    <message>
        <source>%1 %2 号&#x3000;%3&#x3000;%4</source>
        <comment>group, serial, reportee, criterion</comment>
        <translation>%1 no. %2  %3  %4</translation>
    </message>
    <message>
        <source>首录：%1(&amp;1)</source>
        <translation>First: %1 (&amp;1)</translation>
    </message>
    <message>
        <source>复录：%1(&amp;2)</source>
        <translation>Second: %1 (&amp;2)</translation>
    </message>
    <message>
        <source>请写明怎样核定的。</source>
        <translation>Please write how it was settled.</translation>
    </message>
    <message>
        <source>请填写核定人。</source>
        <translation>Please fill in who settles.</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>核定：%1</source>
        <comment>what is settled</comment>
        <translation>Settling: %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::Roster</name>
    <message>
        <source>%1（%2）</source>
        <comment>person, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <comment>first day, last day</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 至今</source>
        <comment>first day</comment>
        <translation>%1 to present</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RosterPage</name>
    <message>
        <source>第一书记</source>
        <translation>First Secretaries</translation>
    </message>
    <message>
        <source>派驻名册(&amp;1)</source>
        <translation>Postings (&amp;1)</translation>
    </message>
    <message>
        <source>谁派驻在哪里，请假和加减分（Alt+1）</source>
        <translation>Who is posted where, leave and adjustments (Alt+1)</translation>
    </message>
    <message>
        <source>人员(&amp;2)</source>
        <translation>People (&amp;2)</translation>
    </message>
    <message>
        <source>每个人的任职经历、完成率和历次得分（Alt+2）</source>
        <translation>Everybody&apos;s postings, completion rates and scores (Alt+2)</translation>
    </message>
    <message>
        <source>单位(&amp;3)</source>
        <translation>Units (&amp;3)</translation>
    </message>
    <message>
        <source>村、社区和它们的类别（Alt+3）</source>
        <translation>Villages, communities and their categories (Alt+3)</translation>
    </message>
    <message>
        <source>清单(&amp;4)</source>
        <translation>Checklists (&amp;4)</translation>
    </message>
    <message>
        <source>清单的各个版本（Alt+4）</source>
        <translation>The versions of the checklists (Alt+4)</translation>
    </message>
    <message>
        <source>会议考勤(&amp;5)</source>
        <translation>Meetings (&amp;5)</translation>
    </message>
    <message>
        <source>会议通知和出席情况（Alt+5）</source>
        <translation>Meetings and attendance (Alt+5)</translation>
    </message>
    <message>
        <source>免计日(&amp;6)</source>
        <translation>Free days (&amp;6)</translation>
    </message>
    <message>
        <source>对所有人免计的日子（Alt+6）</source>
        <translation>Days that are free for everybody (Alt+6)</translation>
    </message>
    <message>
        <source>派驻名册、人员、单位、清单、会议考勤和免计日</source>
        <translation>Postings, people, units, checklists, meeting attendance and free days</translation>
    </message>
    <message>
        <source>这条记录已经不在了，可能已被删除。</source>
        <translation>This record is no longer there; it may have been deleted.</translation>
    </message>
    <message>
        <source>%1(&amp;%2)</source>
        <comment>kind of record, its number</comment>
        <translation>%1 (&amp;%2)</translation>
    </message>
    <message>
        <source>%1（Alt+%2）</source>
        <comment>kind of record, its number</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RosterPanel</name>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>导出 Excel(&amp;T)…</source>
        <translation>Expor&amp;t to Excel…</translation>
    </message>
    <message>
        <source>把列出的导出为工作簿</source>
        <translation>Export what is listed as a workbook</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RuleTable</name>
    <message>
        <source>%1：%2</source>
        <comment>table, action</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>加一行</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>删去这一行</source>
        <translation>Remove this row</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RuleTableModel</name>
    <message>
        <source>第 %1 行的“%2”没有填。</source>
        <translation>Row %1: &quot;%2&quot; is empty.</translation>
    </message>
    <message>
        <source>第 %1 行的“%2”不是有效的数。</source>
        <translation>Row %1: &quot;%2&quot; is not a valid number.</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>cell that cannot be read</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>这里要填写</source>
        <translation>Required here</translation>
    </message>
    <message>
        <source>要填 0 或更大的数</source>
        <translation>0 or more is required</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::RulesForm</name>
    <message>
        <source>不能得分</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>其他组权重放大</source>
        <translation>scale up the other groups</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>label, grade</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>综合得分不低于这个数为“%1”</source>
        <translation>A composite of at least this is &quot;%1&quot;</translation>
    </message>
    <message>
        <source>一个“%1”折多少分</source>
        <translation>How many points a &quot;%1&quot; is worth</translation>
    </message>
    <message>
        <source>测评内容</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>每届内不能重复</source>
        <translation>Unique within the session</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>测评组</source>
        <translation>Voter group</translation>
    </message>
    <message>
        <source>印在二维码里，每届内不能重复</source>
        <translation>Printed in the QR code, unique within the session</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>权重 %</source>
        <translation>Weight %</translation>
    </message>
    <message>
        <source>计分的组合计 100；0 为仅供参考</source>
        <translation>Counting groups make 100 together; 0 is for information</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>发出多少张表</source>
        <translation>How many forms were issued</translation>
    </message>
    <message>
        <source>去高低</source>
        <translation>Trim</translation>
    </message>
    <message>
        <source>去掉几个最高、几个最低</source>
        <translation>How many of the highest and of the lowest are left out</translation>
    </message>
    <message>
        <source>综合得分的组成</source>
        <translation>Components of the composite</translation>
    </message>
    <message>
        <source>合计 100；0 为仅供参考</source>
        <translation>100 together; 0 is for information</translation>
    </message>
    <message>
        <source>%1 项，满分 %2</source>
        <translation>%1 criteria, maximum %2</translation>
    </message>
    <message>
        <source>✓ 权重合计 100</source>
        <translation>✓ weights sum to 100</translation>
    </message>
    <message>
        <source>× 权重合计 %1，应为 100</source>
        <translation>× weights sum to %1 instead of 100</translation>
    </message>
    <message>
        <source>“%1”不是有效的数。</source>
        <translation>&quot;%1&quot; is not a valid number.</translation>
    </message>
    <message>
        <source>现场测评、平时成绩、书记项目由程序取分；其他自己命名，自己填分</source>
        <translation>Meeting, routine and projects get their scores from the program; others are named and scored by you</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ScanDialog</name>
    <message>
        <source>读出的表</source>
        <translation>Ballots read</translation>
    </message>
    <message>
        <source>还没有读出表。</source>
        <translation>No ballots read yet.</translation>
    </message>
    <message>
        <source>组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>没有读的页</source>
        <translation>Pages not read</translation>
    </message>
    <message>
        <source>没有读不了的页。</source>
        <translation>No page failed.</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>页</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>记入(&amp;E)</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>读取扫描件(&amp;R)…</source>
        <translation>&amp;Read scans…</translation>
    </message>
    <message>
        <source>识别扫描的测评表，读准的记为首录，看不清的由人来读</source>
        <translation>Read scanned ballots: what is sure becomes the first entry, what is unclear is read by a person</translation>
    </message>
    <message>
        <source>选择扫描件</source>
        <translation>Choose a scan</translation>
    </message>
    <message>
        <source>扫描件 (%1)</source>
        <translation>Scans (%1)</translation>
    </message>
    <message>
        <source>选择扫描件所在的文件夹</source>
        <translation>Choose the folder of the scans</translation>
    </message>
    <message>
        <source>这个文件夹里没有 PDF、PNG 或 JPEG 文件。</source>
        <translation>This folder has no PDF, PNG or JPEG files.</translation>
    </message>
    <message>
        <source>%1 组 %2 号表&#x3000;%3（%4）</source>
        <translation>%1, ballot no. %2  %3 (%4)</translation>
    </message>
    <message>
        <source>%1，满分 %2</source>
        <comment>criterion, points</comment>
        <translation>%1, most %2</translation>
    </message>
    <message>
        <source>✓ 读准</source>
        <translation>✓ sure</translation>
    </message>
    <message>
        <source>已录过，不再记入</source>
        <translation>entered before, left as it is</translation>
    </message>
    <message>
        <source>× 缺第 %1 页</source>
        <translation>× page %1 missing</translation>
    </message>
    <message numerus="yes">
        <source>？ %n 处待核</source>
        <translation>
            <numerusform>? %n place to look at</numerusform>
            <numerusform>? %n places to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>记入 %n 张表(&amp;E)</source>
        <translation>
            <numerusform>&amp;Enter %n ballot</numerusform>
            <numerusform>&amp;Enter %n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>正在读取 %n 个文件…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message>
        <source>把收回的表扫成 PDF 或图片（200 dpi 以上），一叠一起扫，次序和正反不限。</source>
        <translation>Scan the returned ballots to PDF or pictures (200 dpi or more), a whole stack at once, in any order and either way up.</translation>
    </message>
    <message>
        <source>读了 %1 页：%2 张表，%3 张可以记入，%4 处待核，%5 页没有读</source>
        <translation>%1 pages read: %2 ballots, %3 ready to enter, %4 places to look at, %5 pages not read</translation>
    </message>
    <message>
        <source>请先填首录人的姓名。</source>
        <translation>Please fill in who makes the first entry.</translation>
    </message>
    <message numerus="yes">
        <source>已首录 %n 张表。扫描文件请按涉密纸张保管或删除。</source>
        <translation>
            <numerusform>%n ballot entered. Keep the scans like the paper, or delete them.</numerusform>
            <numerusform>%n ballots entered. Keep the scans like the paper, or delete them.</numerusform>
        </translation>
    </message>
    <message>
        <source>已首录 %1 张表，%2 张没有记入：%3</source>
        <translation>%1 ballots entered, %2 not: %3</translation>
    </message>
    <message>
        <source>不记入就关闭？</source>
        <translation>Close without entering?</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 张可以记入的表还没有记入；图片和核过的读数都不保留，要再扫再读。</source>
        <translation>
            <numerusform>%n ballot is ready but not entered; pictures and readings are not kept.</numerusform>
            <numerusform>%n ballots are ready but not entered; pictures and readings are not kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>○ 一项也没有填</source>
        <translation>○ nothing on it</translation>
    </message>
    <message numerus="yes">
        <source>%n 处不同</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>连同 %n 张空白表(&amp;L)</source>
        <translation>
            <numerusform>A&amp;lso %n blank ballot</numerusform>
            <numerusform>A&amp;lso %n blank ballots</numerusform>
        </translation>
    </message>
    <message>
        <source>一项也没有填的表：%1。确实收回了空白表才勾选，它们记为废票</source>
        <translation>Ballots with nothing on them: %1. Tick only if they did come back blank; they count as void</translation>
    </message>
    <message>
        <source>与已录的比</source>
        <translation>Against the entry</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ScanReading</name>
    <message>
        <source>读取扫描件</source>
        <translation>Read scans</translation>
    </message>
    <message>
        <source>读了 %1 页扫描件</source>
        <translation>%1 scanned pages were read</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ScanReview</name>
    <message>
        <source>看不清的格子</source>
        <translation>Unclear boxes</translation>
    </message>
    <message>
        <source>没有看不清的格子</source>
        <translation>No unclear boxes</translation>
    </message>
    <message>
        <source>看不清的格子都已读过</source>
        <translation>All unclear boxes have been read</translation>
    </message>
    <message>
        <source>没有把握的格子会连同图片在这里列出，由人来读。</source>
        <translation>Boxes that are not sure are shown here with their picture, to be read by a person.</translation>
    </message>
    <message>
        <source>第 %1 处，共 %2 处</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>没有图片，请看纸质的表。</source>
        <translation>No picture; please look at the paper.</translation>
    </message>
    <message>
        <source>“%1”不是这一格可以填的，照样记入会使这一行无效。</source>
        <translation>&quot;%1&quot; is not possible here; entered as it is, it makes the row invalid.</translation>
    </message>
    <message>
        <source>1 好、2 较好、3 一般、4 差，画了两处的写成 1+2；/ 没有填；回车确认。</source>
        <translation>1 good, 2 fair, 3 ordinary, 4 poor; two ticks: 1+2; /: blank; Enter confirms.</translation>
    </message>
    <message>
        <source>按纸上的写；画了两处的写成 8+9；/ 没有填；回车确认。</source>
        <translation>As on the paper; two ticks: 8+9; /: blank; Enter confirms.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::ScoreDialogs</name>
    <message>
        <source>新请假</source>
        <translation>New leave</translation>
    </message>
    <message>
        <source>修改请假</source>
        <translation>Edit leave</translation>
    </message>
    <message>
        <source>新加减分</source>
        <translation>New adjustment</translation>
    </message>
    <message>
        <source>修改加减分</source>
        <translation>Edit adjustment</translation>
    </message>
    <message>
        <source>一段时间的加减分合计以 ±10 分为限。</source>
        <translation>The adjustments of a period are limited to ±10 points in all.</translation>
    </message>
    <message>
        <source>新免计日</source>
        <translation>New free days</translation>
    </message>
    <message>
        <source>修改免计日</source>
        <translation>Edit free days</translation>
    </message>
    <message>
        <source>对所有第一书记生效；会议考勤不因免计日而免除。</source>
        <translation>They hold for all first secretaries; meeting attendance is not waived by free days.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::SearchBox</name>
    <message>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>查找人员、单位、项目和登记。</source>
        <translation>Search people, units, projects and entries.</translation>
    </message>
    <message>
        <source>查找人员、单位、项目、登记</source>
        <translation>Search people, units, projects, entries</translation>
    </message>
    <message>
        <source>查找人员、单位、项目、登记（Ctrl+F）</source>
        <translation>Search people, units, projects, entries (Ctrl+F)</translation>
    </message>
    <message>
        <source>查找结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>group, title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2（%3）</source>
        <comment>group, title, note</comment>
        <translation>%1  %2 (%3)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::SecretaryHeaderView</name>
    <message>
        <source>第一书记</source>
        <translation>First Secretaries</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::SessionActions</name>
    <message>
        <source>新建一届(&amp;W)…</source>
        <translation>Ne&amp;w session…</translation>
    </message>
    <message>
        <source>照通用样式或上一届新建一届述职评议（Ctrl+N）</source>
        <translation>Set up an appraisal by the usual form or like an earlier session (Ctrl+N)</translation>
    </message>
    <message>
        <source>删除这一届(&amp;X)…</source>
        <translation>De&amp;lete session…</translation>
    </message>
    <message>
        <source>只有还没有录入的可以删除</source>
        <translation>Only a session without ballots can be deleted</translation>
    </message>
    <message>
        <source>删除“%1”？</source>
        <translation>Delete &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>规则和述职人名单一起删除，不能恢复。</source>
        <translation>Rules and reportees are deleted with it; this cannot be undone.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::SessionDialog</name>
    <message>
        <source>新建一届述职评议</source>
        <translation>New appraisal session</translation>
    </message>
    <message>
        <source>照搬 %1</source>
        <comment>session</comment>
        <translation>as in %1</translation>
    </message>
    <message>
        <source>通用样式（十项内容、四个组）</source>
        <translation>usual form (ten criteria, four groups)</translation>
    </message>
    <message>
        <source>新建(&amp;S)</source>
        <translation>&amp;Set up</translation>
    </message>
    <message>
        <source>请填写名称。</source>
        <translation>Please give it a title.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::SessionHead</name>
    <message>
        <source>述职 %1 人</source>
        <translation>%1 reportees</translation>
    </message>
    <message>
        <source>收回 %1 张</source>
        <translation>%1 returned</translation>
    </message>
    <message>
        <source>✓ 已定稿（第 %1 版）</source>
        <translation>✓ Final (version %1)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::SessionTitles</name>
    <message>
        <source>%1 年&#x3000;%2</source>
        <comment>year, title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>title, code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>语言在下次启动时生效。</source>
        <translation>The language changes at the next start.</translation>
    </message>
    <message>
        <source>填报单位、经办人、外观、语言和日志</source>
        <translation>Office, user, appearance, language and log</translation>
    </message>
    <message>
        <source>填报单位已保存</source>
        <translation>Office saved</translation>
    </message>
    <message>
        <source>经办人已保存</source>
        <translation>User saved</translation>
    </message>
    <message>
        <source>设置：%1</source>
        <comment>name of a field</comment>
        <translation>Settings: %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::SetupPanel</name>
    <message>
        <source>设置</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>述职人(&amp;P)</source>
        <translation>Re&amp;portees</translation>
    </message>
    <message>
        <source>测评表(&amp;B)</source>
        <translation>&amp;Ballots</translation>
    </message>
    <message>
        <source>规则的修改没有保存，已恢复原样。</source>
        <translation>The changes of the rules were not saved and are undone.</translation>
    </message>
    <message>
        <source>已定稿，规则不能修改。</source>
        <translation>Final; the rules cannot change.</translation>
    </message>
    <message>
        <source>修改还没有保存。</source>
        <translation>The changes are not saved yet.</translation>
    </message>
    <message>
        <source>录入已经开始，修改规则要写明理由。</source>
        <translation>Entry has begun; a change of the rules needs a reason.</translation>
    </message>
    <message>
        <source>修改评议规则</source>
        <translation>Change rules</translation>
    </message>
    <message>
        <source>规则已保存。</source>
        <translation>Rules saved.</translation>
    </message>
    <message>
        <source>评议规则：%1</source>
        <comment>title of the session</comment>
        <translation>Rules of the appraisal: %1</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::SpeakingClock</name>
    <message>
        <source>超时 %1</source>
        <translation>overtime %1</translation>
    </message>
    <message>
        <source>剩余 %1</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::StartPage</name>
    <message>
        <source>从列表中移除(&amp;R)</source>
        <translation>&amp;Remove from list</translation>
    </message>
    <message>
        <source>文件不在了</source>
        <translation>The file is gone</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>time or state, path</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::StepDialog</name>
    <message>
        <source>请填写理由，它留在办理历程里。</source>
        <translation>Please give the reason; it stays in the history.</translation>
    </message>
    <message>
        <source>请填写意见，它留在办理历程里。</source>
        <translation>Please give the opinion; it stays in the history.</translation>
    </message>
    <message>
        <source>请至少写一项要整改的问题。</source>
        <translation>Please write at least one problem to rectify.</translation>
    </message>
    <message>
        <source>得分“%1”看不懂，请写 0 到 100 之间的数。</source>
        <translation>Cannot read the score &quot;%1&quot;; write a number from 0 to 100.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>step, project</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1(&amp;S)</source>
        <comment>step</comment>
        <translation>%1 (&amp;S)</translation>
    </message>
    <message>
        <source>理由(&amp;O)</source>
        <translation>Reas&amp;on</translation>
    </message>
    <message>
        <source>备注(&amp;O)</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>可以不填；留在办理历程里</source>
        <translation>Optional; stays in the history</translation>
    </message>
    <message>
        <source>现在是“%1”，可以办理：%2。</source>
        <comment>state, steps</comment>
        <translation>The state is &quot;%1&quot;; possible: %2.</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between steps</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::StepMenu</name>
    <message>
        <source>打印与文件(&amp;J)</source>
        <translation>Print and files (&amp;J)</translation>
    </message>
    <message>
        <source>打印与文件</source>
        <translation>Print and files</translation>
    </message>
    <message>
        <source>这一步可以打印、读入和导出的文件</source>
        <translation>What can be printed, read and exported at this step</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>what the action does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::SupervisionTab</name>
    <message>
        <source>督导发现</source>
        <translation>Supervision findings</translation>
    </message>
    <message>
        <source>还没有督导发现。按 Ctrl+N 登记，同时进入整改台账。</source>
        <translation>No supervision findings yet. Ctrl+N adds one, and its rectification item.</translation>
    </message>
    <message>
        <source>新发现(&amp;N)…</source>
        <translation>&amp;New finding…</translation>
    </message>
    <message>
        <source>登记督导发现的问题和整改要求</source>
        <translation>Add a supervision finding and what is to be rectified</translation>
    </message>
    <message>
        <source>修改(&amp;M)…</source>
        <translation>A&amp;mend…</translation>
    </message>
    <message>
        <source>修改督导发现和整改要求</source>
        <translation>Edit the finding and what is to be rectified</translation>
    </message>
    <message>
        <source>整改事项</source>
        <translation>Rectification items</translation>
    </message>
    <message>
        <source>没有整改事项。</source>
        <translation>There are no rectification items.</translation>
    </message>
    <message>
        <source>销号(&amp;C)…</source>
        <translation>&amp;Close…</translation>
    </message>
    <message>
        <source>登记销号依据和核验人</source>
        <translation>Enter the evidence and who verified it</translation>
    </message>
    <message>
        <source>重新打开(&amp;O)…</source>
        <translation>Re&amp;open…</translation>
    </message>
    <message>
        <source>销号的事项重新整改，要写理由</source>
        <translation>Rectify a closed item again, with a reason</translation>
    </message>
    <message>
        <source>到台账(&amp;J)</source>
        <translation>&amp;Jump to register</translation>
    </message>
    <message>
        <source>在整改台账里打开这一项</source>
        <translation>Open this item in the rectification register</translation>
    </message>
    <message>
        <source>重新打开整改事项“%1”</source>
        <translation>Reopen the rectification item &quot;%1&quot;</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>理由，留在整改台账里</source>
        <translation>Reason, kept in the rectification register</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::TaskLines</name>
    <message>
        <source>任务%1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>任务%1：内容</source>
        <translation>Task %1: content</translation>
    </message>
    <message>
        <source>交办什么</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>任务%1：责任人</source>
        <translation>Task %1: person responsible</translation>
    </message>
    <message>
        <source>谁办</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>任务%1：期限</source>
        <translation>Task %1: due day</translation>
    </message>
    <message>
        <source>任务%1：不交办</source>
        <translation>Task %1: do not hand down</translation>
    </message>
    <message>
        <source>不交办这一项</source>
        <translation>Do not hand this down</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::TaskStrip</name>
    <message>
        <source>后台任务</source>
        <translation>Background tasks</translation>
    </message>
    <message>
        <source>最近一项任务的结果</source>
        <translation>Result of the latest task</translation>
    </message>
    <message>
        <source>%1：正在取消…</source>
        <translation>%1: cancelling…</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1的进度</source>
        <translation>Progress of: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>取消%1</source>
        <translation>Cancel: %1</translation>
    </message>
    <message>
        <source>%1：已完成</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1：已取消</source>
        <translation>%1: cancelled</translation>
    </message>
    <message>
        <source>%1：未能完成</source>
        <translation>%1: failed</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::TextQuestionDialog</name>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>按 Ctrl+Enter 确定。</source>
        <translation>Ctrl+Enter confirms.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::TimelinePanel</name>
    <message>
        <source>导出时间轴</source>
        <translation>Export timeline</translation>
    </message>
    <message>
        <source>项目时间轴 %1</source>
        <comment>day</comment>
        <translation>Timeline of projects %1</translation>
    </message>
    <message>
        <source>PNG 图片 (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>SVG 矢量图 (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>已导出 %1</source>
        <translation>Exported %1</translation>
    </message>
    <message>
        <source>图片没有导出</source>
        <translation>The picture was not exported</translation>
    </message>
    <message>
        <source>打印时间轴</source>
        <translation>Print timeline</translation>
    </message>
    <message>
        <source>没有打印</source>
        <translation>Nothing was printed</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::TrendChart</name>
    <message>
        <source>八个季度的走势</source>
        <translation>Trend of eight quarters</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <comment>column, series, value</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1最近为 %2</source>
        <translation>%1: most recently %2</translation>
    </message>
    <message>
        <source>%1 个时段的走势。%2。用方向键逐点查看。</source>
        <translation>Trend over %1 periods. %2. Arrow keys go from point to point.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>touyan::widgets::TrendLoader</name>
    <message>
        <source>统计各季度的趋势</source>
        <translation>Compute the trend of the quarters</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::TrialPanel</name>
    <message>
        <source>试算</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>试算名次</source>
        <translation>Trial rank</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>试算得分</source>
        <translation>Trial score</translation>
    </message>
    <message>
        <source>试算等次</source>
        <translation>Trial grade</translation>
    </message>
    <message>
        <source>与实际比</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>没有可试算的结果。</source>
        <translation>There are no results to try.</translation>
    </message>
    <message>
        <source>试算：%1</source>
        <translation>What if: %1</translation>
    </message>
    <message>
        <source>%1 权重</source>
        <translation>Weight: %1</translation>
    </message>
    <message>
        <source>这一组的权重 %</source>
        <translation>Weight of this group %</translation>
    </message>
    <message>
        <source>%1 去高低</source>
        <translation>Trim: %1</translation>
    </message>
    <message>
        <source>去掉几个最高、几个最低</source>
        <translation>How many of the highest and of the lowest are left out</translation>
    </message>
    <message>
        <source>%&#x3000;去高低</source>
        <translation>%  trim</translation>
    </message>
    <message>
        <source>在综合得分里的权重 %</source>
        <translation>Weight in the composite %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“好”名额</source>
        <translation>&quot;Good&quot; quota</translation>
    </message>
    <message>
        <source>不填为不限</source>
        <translation>Empty for no limit</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>“好”名额 %</source>
        <translation>&quot;Good&quot; quota %</translation>
    </message>
    <message>
        <source>试算：组权重合计 %1，综合得分权重合计 %2</source>
        <translation>What if: weights of the groups sum to %1, of the composite to %2</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>名次 %1</source>
        <translation>rank %1</translation>
    </message>
    <message>
        <source>%1，原为%2</source>
        <comment>change of rank, grade before</comment>
        <translation>%1, was %2</translation>
    </message>
    <message>
        <source>有的组有效行少于 %1，换了组的权重或去高低就能反推出它的平均分，不显示</source>
        <translation>Some group has fewer than %1 valid rows; other weights or trims would give its mean away, so nothing is shown</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::UnitDialogs</name>
    <message>
        <source>新单位</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>修改单位</source>
        <translation>Edit unit</translation>
    </message>
    <message>
        <source>修改类别变更</source>
        <translation>Edit category change</translation>
    </message>
    <message>
        <source>类别变更</source>
        <translation>Category change</translation>
    </message>
    <message>
        <source>到期日在生效日期以后的任务，按新类别的清单计算。</source>
        <translation>Duties due after this day follow the new category&apos;s checklist.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::UnitsPanel</name>
    <message>
        <source>任职情况</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>这个单位还没有派驻。</source>
        <translation>This unit has no postings yet.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>任期</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>到派驻名册(&amp;G)</source>
        <translation>&amp;Go to postings</translation>
    </message>
    <message>
        <source>在派驻名册里显示这段派驻</source>
        <translation>Show this posting among the postings</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>还没有单位。按 Ctrl+N 登记第一个村或社区。</source>
        <translation>No units yet. Press Ctrl+N to add the first village or community.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>现类别</source>
        <translation>Current category</translation>
    </message>
    <message>
        <source>在任第一书记</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>上级单位</source>
        <translation>Parent unit</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>新单位(&amp;N)…</source>
        <translation>&amp;New unit…</translation>
    </message>
    <message>
        <source>登记一个村或社区</source>
        <translation>Add a village or community</translation>
    </message>
    <message>
        <source>修改(&amp;E)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>修改选中的单位</source>
        <translation>Edit the selected unit</translation>
    </message>
    <message>
        <source>删除(&amp;L)…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>删除选中的单位</source>
        <translation>Delete the selected unit</translation>
    </message>
    <message>
        <source>删除单位“%1”？</source>
        <translation>Delete the unit &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>类别沿革</source>
        <translation>Category history</translation>
    </message>
    <message>
        <source>没有类别变更，一直是初始类别。</source>
        <translation>No category changes; it has kept its initial category.</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>类别变更(&amp;C)…</source>
        <translation>&amp;Category change…</translation>
    </message>
    <message>
        <source>从某一天起属于另一类别</source>
        <translation>Belong to another category from a day on</translation>
    </message>
    <message>
        <source>修改类别变更…</source>
        <translation>Edit category change…</translation>
    </message>
    <message>
        <source>修改选中的类别变更</source>
        <translation>Edit the selected category change</translation>
    </message>
    <message>
        <source>删除类别变更…</source>
        <translation>Delete category change…</translation>
    </message>
    <message>
        <source>删除选中的类别变更</source>
        <translation>Delete the selected category change</translation>
    </message>
    <message>
        <source>删除“%1”的类别变更？</source>
        <translation>Delete the category change of &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>（无类别）</source>
        <translation>(no category)</translation>
    </message>
    <message>
        <source>初始</source>
        <translation>initial</translation>
    </message>
    <message>
        <source>还有派驻的单位不能删除。可以按 Ctrl+Z 撤销。</source>
        <translation>Units with postings cannot be deleted. Ctrl+Z brings the unit back.</translation>
    </message>
    <message>
        <source>从 %1 起的类别“%2”不再有效。可以按 Ctrl+Z 撤销。</source>
        <translation>The category &quot;%2&quot; from %1 on will no longer hold. Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::UnsavedWork</name>
    <message numerus="yes">
        <source>……还有 %n 处</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>还有没保存的内容</source>
        <translation>There is unsaved work</translation>
    </message>
    <message>
        <source>继续编辑</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>保存并离开</source>
        <translation>Save and leave</translation>
    </message>
    <message>
        <source>保存不了的留在原处，并说明原因</source>
        <translation>What cannot be saved stays, and it says why</translation>
    </message>
    <message>
        <source>不保存，离开</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>上面列出的内容会丢失</source>
        <translation>What is listed above is lost</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::Workbench</name>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>person, unit</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>已过期 %n 天</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>所属期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>应于 %1 完成，期限 %2，%3</source>
        <comment>due, deadline, days left</comment>
        <translation>Due %1, deadline %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>item code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>应 %1 次，已计 %2 次</source>
        <translation>Required %1, counted %2</translation>
    </message>
    <message>
        <source>发生日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>%1
退回理由：%2</source>
        <comment>summary, reason</comment>
        <translation>%1
Returned because: %2</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>起止</source>
        <translation>From–to</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <comment>first day, last day</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <comment>first day</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <comment>project code, title, unit</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>期限 %1，%2</source>
        <comment>deadline, days left</comment>
        <translation>deadline %1, %2</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>报告人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>%1月</source>
        <comment>month</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>事情</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>落后计划 %1</source>
        <comment>points</comment>
        <translation>behind plan by %1</translation>
    </message>
    <message>
        <source>任务：%1</source>
        <translation>Task: %1</translation>
    </message>
    <message>
        <source>%1
责任：%2</source>
        <comment>task, owner</comment>
        <translation>%1
Responsible: %2</translation>
    </message>
    <message>
        <source>步骤：%1</source>
        <translation>Step: %1</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1
责任：%2</source>
        <comment>problem, responsible</comment>
        <translation>%1
Responsible: %2</translation>
    </message>
    <message>
        <source>M月d日</source>
        <comment>format of a day, its year being known</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>M.d</source>
        <comment>format of a day, as short as it can be</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::WorkbenchPage</name>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>本周到期</source>
        <translation>Due this week</translation>
    </message>
    <message>
        <source>本周没有到期的事项。</source>
        <translation>Nothing is due this week.</translation>
    </message>
    <message>
        <source>逾期未完成</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>本季度和上季度没有逾期的事项。</source>
        <translation>Nothing is overdue in this and the previous quarter.</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>没有等待审核的登记。</source>
        <translation>No entries are waiting to be confirmed.</translation>
    </message>
    <message>
        <source>被退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>没有退回待改的登记。</source>
        <translation>No returned entries are waiting to be corrected.</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>没有未上报的草稿。</source>
        <translation>There are no drafts.</translation>
    </message>
    <message>
        <source>请假待批</source>
        <translation>Leave to approve</translation>
    </message>
    <message>
        <source>没有等待批准的请假。</source>
        <translation>No leave is waiting to be approved.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>date, weekday</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>今天在任第一书记 %n 名</source>
        <translation>
            <numerusform>%n First Secretary in office today</numerusform>
            <numerusform>%n First Secretaries in office today</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>office, how many first secretaries</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>今天要办的事：本周到期、逾期、待审核、退回的登记，待批的请假，项目和整改。</source>
        <translation>What to do today: due this week, overdue, to confirm, returned entries, leave to approve, projects and rectification.</translation>
    </message>
    <message>
        <source>项目月报</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>本周没有到期或逾期的项目月报。</source>
        <translation>No monthly reports are due or overdue this week.</translation>
    </message>
    <message>
        <source>项目落后、任务和步骤</source>
        <translation>Projects behind, tasks and steps</translation>
    </message>
    <message>
        <source>项目都在计划之内，本周没有到期的任务和步骤。</source>
        <translation>All projects are on schedule, and no tasks or steps are due this week.</translation>
    </message>
    <message>
        <source>整改到期</source>
        <translation>Rectifications due</translation>
    </message>
    <message>
        <source>本周没有到期或逾期的整改事项。</source>
        <translation>No rectification items are due or overdue this week.</translation>
    </message>
</context>
<context>
    <name>touyan::widgets::WorkbenchSection</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1：全部列出</source>
        <comment>heading</comment>
        <translation>%1: list all</translation>
    </message>
    <message>
        <source>到相应页面列出全部</source>
        <translation>List all on the page concerned</translation>
    </message>
</context>
</TS>
