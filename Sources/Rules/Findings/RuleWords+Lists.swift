extension RuleWords {
  /// Values that leave open how much.
  static let vague: Set = [
    "持续", "长期", "有效", "提升", "提高", "改善", "完善", "加强", "促进", "明显", "显著", "良好", "较好",
    "效果好", "效果明显", "有所提升", "明显提升", "逐步提升", "不断提升", "持续提升", "持续改进", "有所提高",
    "明显提高", "逐步提高", "工作保障", "长期效果", "长期保障",
  ]

  /// What says that a value has no number.
  static let qualitative: SoughtWords = ["定性"]

  /// Signs between such a word and the value.
  static let joints: [Unicode.Scalar] = ["-", "—", "：", ":", " "]

  /// Signs between the clauses of a value.
  static let clauseSigns: [Unicode.Scalar] = ["，", "；", "。", "、", ",", ";"]

  /// Words of a punctuality that has no date.
  static let times: SoughtWords = [
    "时", "期", "年", "月", "日", "天", "周", "季", "分钟", "秒", "进度", "频率", "天数", "长期", "随到随",
  ]

  /// Costs that are held “≥”.
  static let savings: SoughtWords = ["节约", "节省", "节支", "降低", "下降", "压减", "减少", "节能"]

  /// What is paid to people; in 元 it is what one of them costs.
  static let pay: SoughtWords = ["薪酬", "工资", "津贴", "补贴", "社会保险", "公积金", "人员经费"]

  /// Outputs that are held “≤”.
  static let faults: SoughtWords = ["故障", "投诉", "差错", "错误", "事故", "误差", "损耗", "违规", "超时", "不超过"]

  /// What was done, not what came of it.
  static let activities: SoughtWords = [
    "覆盖", "开展", "举办", "组织", "召开", "印发", "发放", "培训人", "培训期", "培训次", "参训", "宣传次", "检查次", "督查次",
  ]

  /// What may pass 100 %.
  static let growth: SoughtWords = ["增长", "增幅", "增速", "提升", "提高", "增加"]

  /// Marks of secrecy.
  static let secrecy = ["绝密", "机密", "秘密", "密级"]

  /// What makes 秘密 a plain word.
  static let beforeSecret: Set = ["国家", "商业", "工作", "保守", "个人", "技术", "保护"]
}
