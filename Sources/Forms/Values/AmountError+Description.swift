import Texts

extension AmountError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: said("还没有写金额")
    case .unknownCharacter(let unknown): said("金额里有不能识别的字符\(unknown.quoted)")
    case .numeral(let error): error.description
    case .finerThanFen(let unit): said("金额精确到分，\(unit.name)最多 \(unit.decimals) 位小数")
    case .tooLarge: said("金额超过 100 万亿元，核对小数点和单位")
    case .unclearUnit(let text): said("“\(text)”是元还是万元：去掉￥，在后面写“元”或“万元”")
    case .numbersApart(let text): said("“\(text)”后面隔着空格还有数字，去掉空格或补上运算符号")
    case .adjacentSigns(let signs): said("“\(signs)”两个运算符号连在一起，去掉一个")
    case .numberMissing(let text): said("“\(text)”后面少一个数")
    case .numberMissingBefore(let sign): said("“\(sign)”前面少一个数")
    case .misplaced(let sign, let text):
      text.isEmpty ? said("“\(sign)”不能写在最前面") : said("“\(text)”后面不能接“\(sign)”")
    case .unpairedBracket: said("算式的括号不成对")
    case .loneNumberInBrackets: said("算式里括号只括一个数，分不清是不是负数：去掉括号，负数写减号")
    case .tooManyBrackets: said("算式的括号套得太多，分成几步算")
    case .amountTimesAmount: said("带单位的两个金额不能相乘，单价乘数量时数量不写元")
    case .dividedByAmount: said("除号后面不能是带单位的金额")
    case .dividedByZero: said("算式里除以了 0")
    case .notWholeFen(let text): said("“\(text)”除不尽，得数不是整分，直接写得数")
    case .calculationTooLong: said("算式的位数太多，分成几步算")
    }
  }
}
