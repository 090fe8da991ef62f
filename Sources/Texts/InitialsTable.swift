// Written by Tests/Tools/unicode_tables.py; do not edit.
// Source: Unihan_Readings.txt (Unicode 15.0.0).
// Data © Unicode, Inc., used under the Unicode License (unicode.org/license.txt).

/// The initials of every Chinese character that has a known reading.
enum InitialsTable {
  /// The first character that `signs` describes.
  static let first: UInt32 = 0x4E00

  /// The sign for “not here but in `others`”.
  static let elsewhere = UInt8(ascii: "*")

  /// One ASCII sign for each character from `first` on: a small letter is the only initial, `.` is
  /// none known, and `masks` tells the rest.
  static let signs: StaticString = #"""
    ydkqsxh&zssxjbymgcczqpssqbycdscdqldylybsgjgyqzjjfgcclzzbwdwzjljpfyynwjjtmyyzwzhf5yppqhgccyyy\#
    *jqyxxgjxhsdsjnjjsmhmlzrxyfsngsycz*zggllyjlmyzssecykyyhqwjssggyxyqy'twkdjhychmyxjtlxjyqbyxdl\#
    d&rrjjwysrldzjpKbzjjbrcfslbczstzfxxthtrqggbdlyccscymmrfcyqzpwwjjyfcrwfdfzqpyddwyxkyjawjffxjp\#
    dftzyh#ycysw!cy?sclcxxwzzxnbgnnxbxlzsq2bsQpysyzdhmdzbqbzcwdzzyytzhbtsyyfzgntnxqywqskbphhlxgy\#
    bfmj*bjhhgqtjcysxstkzglyckglysmzxyalmeldccxgzyrcxsdlt*zcqkcnnjwhjczzcqljststbnx)tyxceqxgkwjy\#
    flzqlyhjqspsfxl*pby*xxxydcczylllsjxfhjxpjbcffyabyxbhczbjyclwlczggbtssmdtjcxpthyqtgjjscjfzkjz\#
    jqnlzwlslhdzbwjncjzyzsqnycqyrzcjjwybrtwpyftwexcskdzctbxhyzKyyjxzcfbzzmjyxxcdczottbzljwfcLszs\#
    xfyrlnyjmbdthjxsqjccsbxyytsyfbjdztgbcnclcyzzbsa!yzzscjcshzqydxlbpjllmqxtydzxsqjtzpxlcglqccwj\#
    bhctd*jsfxjejjtlbgxsxjmyjjqpfzasyjncydjxkjcdjszcbartcclnjqmwnqnclllkbybzzsyhqcltwlccrshllznt\#
    ylnewyzyxczxxgdkdmtced+jtsyys.dqdfmsd.jlhrwnqlybglxhlgtgxbqjd!fyjsjyjcjmrnymgrcjczgjmzmgxmmr\#
    yxkjnymsgmzjymklfxmbdtgfbhcjhkylpfmdxlqjjsmtqgzsjlqdldgjycalcmzcsdjllnxdjffffjczfmzffpfkhkgd\#
    pqxktacjdhhzdddrrcfqyjkqccwjdxhwjlyllzgcfcqdsmlzpbjj)lsbcjggdckkdezs?2ckjgcgkdjtjllzycxklq2c\#
    gjcltfpcqczgwbjdqsdjjbyjhsjddwgfsjgdkccctllpspkjgqjhzzljplgjgjjthjjyjzcjmlzlyqbgjwmljkxzdznj\#
    qsyzmljlljkywxmkjlhskjgbmclyymkxjqlbmclkmdxxkwyxwslmlpsjqj-qxyjfjtjdxmxxllcrqbsyjbgwywxggbcy\#
    xpjtgpepfgdjgbhbn2fjyzjkjkhxqfgqzkfhygkhdgllsdjjxp0ykybn0sxqnszswhbsxwhxwb!zx3mndjbsbkbbz<ly\#
    lxgwxjjwaqzmywsjqlcjxxjqwjeqxscwetlzhlyyysdzpyqyzc*tlshtzcfycyxylj6dcjjagyslcllyyysglrqqeldx\#
    zs22ccadycjysfsgbfrsszqsbx$psjwsdrckg%lg,kzj(bdktcsyqp:hstcldjlhm:mcgxyz1jdEtmhltxz/ylZmohyj\#
    cltyfbqqjb7bdfeht#sqhzywwcnxxcdwhhwgyjlegmd*cwgfjhEsnt&ydolbygwqwesjpwnmlrydzsztxyqpzgcwxhn*\#
    pyxshmdqThztdppbfyhzhhjyfdzwkgLzbldntsxhqeegzxylzmmzyjz*szx#hkhtxexxgylyapsthxdwhzydpxagkydx\#
    b*nhxkdfjnmyhylpmg=cslnzhkxxlbzzlbmlsfbhhgsgyyggbhscyajtxwlxtzqcwzydqdqmm1dql5szhlsjzwf*hqsw\#
    scelqazynytlsxthaznkzzsdhlacxtwwcsgqqtddyzbcchyqzf5xpslzygpzsznglydqcbdlxjtctajdkywnsyzljhh*\#
    zcwnyyzyGmhychhhxhjkzwsxhdnxlyscqy3pcly!wmypbkxyjlkzhtyhXxqsyshxZsmchkdscrswjpwqsgzjlwwschs.\#
    hsqnhzsngndaqtbaalzzmsstdqjcjktscjaxplggxhhgoxzc6pdmmhldgtybysjmxhmr!plxjzckzxsh*lqxc}dhxezf\#
    chzccdytcjyxqhlxdhypjqxnlsyydzozjn*xqezysjyay$kypdghddxsppyzndlthrh/ydpcjjhtcxmctlhbynyhmhzl\#
    lhnxmylllmdcppxhmxdkycyrdltxjchhznxclcclylnzsxzjzzlnnllwhyqsn*hxyntt,kyjpychhyegkcttwlgqrlgg\#
    tgtygyhpyhyl'yqgcwyqkpyyyttttlhy*lltyttsplkyz*g*wgpydqqzzdqxskcqnmjjzzbxyqmjrtf[btkhzkbjdjjk\#
    djjtlbwfzpbtkqtztgpdIntpjyfalqmkgxbNclzfhzclllladpmx,jhlcclgyhdzfgyddgcyyfgydxkssebdhykdkdkh\#
    naxxybfbyyhxcqgabfqyjjdmljcsjzll)chbsxgjyndybyqspqwjlzk}ddtaccbkzdyzypjzqsjnkktknjdjgyepgtlf\#
    yqkasdntcyhblgdzh)by,mjr*gkzyheyyb-mcdtyfzjjhgcjplxhldwxjjkytcyksssmtwcttqzlzbszdtwzxgzagykt\#
    ywxlhlcpbclloqmmzsslcmbjcszzkydczxgqjdsmcytzqqlwzqzxssbpkdfqmddzdsddtdmfhtdyzjaqjqkypbdjyyxt\#
    ljhdrqxxxhaydhrjlklytwhllrllrcxylbwsrszzsym<zzhhkyhxksmzsyzgcjfbzbsqlfcxxxnxkxwymsddyqwggqmm\#
    yhcdzttfgyyhgstttybyk%dhky%belhdypj'nfxfdqkzhqkzbyjtzbxhfdxbdasw*awajldyjsfhbldnndnqjtjnchxf\#
    jsrfwhzfmdrfjyhwzpdjkzyjymfcyznynxfbytfDfwygdbnzzzdnytxzemmqbsqehxfzmbmflzzsrsymjgsxwzjspryd\#
    jsjgxhjjgljjynzjjxhgjkymlpeyycsysgqzswhwlyrjlpxslcxmfsmwkcctnxnynpnjszhdzeptxmwywYyysywlxjqz\#
    qxzdclaeelmcpjpclwbxsqhfwrtffjtnqjhjqdxhwlby!nfjlalkyyjldxhhycstdywn{jtxywdrmdrqhwqcmfjdyzmh\#
    mayxjwmyzqsxtlmrspwwchajbxtgcypxyyrrclmpamgkqjszyjrmyjsnxtplnbappypylxmyzkynldgyjzczhnlmzhha\#
    nqmpgwqtzmxxmllhgdzxyhxkrxycjmffxyhjfsbssql/xndycannmtcjcyprrnytyqnyymbmsxndlylysljnl?yshqml\#
    lyzlzjjjky*zcsfbzxxmstbjgnxyzhlsnmcqscyznfzlxbrnnnylmnrtgzqysatswryhyjz*zdhzgzdwybsscskxsyhy\#
    tsxgcqgxzzbhyxjscrhmkkb6czjyjymkqhzjfnbhmqhysnjnzybknqmcjgqhwlsnzswxkhljhyybqcbfcdsxdldspfzf\#
    skj'zDzxsddxjseeegjscssmgclxxkDwyllymwwwgydkzjgggtggsycknjDSjpcxbjjtqtjwdss)jxzxnzxwmelptfsx\#
    tllxcljxjjlj(xctnswxlehhlyqrwhsycsqrybyaywjejqfwqcqqcjqgxaldbzzyjgkgxplt'yfxjltpadkyqhpmatlc\#
    pdhkxmtxybhblefxdleegq,ymsawh(mljtwyqxly'zljeeyxbqqffnlyxrdsctgjgxyDlkllxqkcctlhjlqmkkzgcyyg\#
    llljdzgydhzwxpysjbzkdzgyzzhywyfqytyzszyezklymhjjhtsmqwyzlkyywzcsrkqyqltdxwcdrjklwsqzwbdcqync\#
    jsrszjlkcdcdtlzzzacqqczddxyplxcbqjylzllljddz'gyjyj(yxnyyynxjxkxdazwyrdljyyyrjlglldrxjcykywnq\#
    cclddnyyykyckczhjxcclgzqjgjwppcqqjysbzz/yjxjbxjfzbsbdsfnsfpzxhdwztdmpptblzzbzdmyypqjrsdzsqzs\#
    qxbdgNpzswdwcsqzgmdhzxmwwfybpdgphtmjthzsmmbgzmbzjcfzhf!bbzmqcfmbNmcjxlgpnjbbxgyhyyjgptzgzmqb\#
    qdcgybjxlwzkydpdymgcftpfxyztzxdzxtgkmtybbclbjaskytssqyyms2xfjeIl6llszbqjjjaklyldlycctsxmcwfg\#
    kkbqxlllljyxtyltyxytdpjhnhgnkbyq;fjyyzbyyessessgdyhfhwtcjbsdzjtfdmxhcnjzymqwsrxjdzj'p,'bbsdj\#
    ggfbkjbx,g'hmgwjjjgdllthzhhyyyyyysxwtyyyccbdbpypzyccztj7zywcbdlfwzcwjdxxhyhlhwczxjtczlcdpxdj\#
    czczlyxjjsjbhfxwpywxzptdzzbdccjhjhmlxbqxxbylrddgjrrctttgqsczwmxfytmwzcwjwxjywcskybzqccttqnhx\#
    nkxxkhkfhtswoccjybcmpzzyjbnnzpbthhjdlscddytyfjpxyngfxbyqxcbhxcbsxtyzdmzysnxsxlhkmzxlthdhkghx\#
    jsshqyhhcjyxglhzxcsnhekdtgqxqypkdh8xtykcnymyyypkqyytjxzlthhqtbyqhxbmyhsqckwwyllhcyylnneqxqwm\#
    cfbdccmljggxdqktlxkgnqcdgzjwyjjlyhhqtttnwchhxcxwh8szjydjccdbqcdgdnyxzdhcqrxcbmztqcbxwgqwyybx\#
    hmbymykdyecmqkyaqyngyzslfykkqgyssqyshjgjcnxkzycxsbkyxhyylstycxqthysmgscpmmgcccccmtztasmgqzjh\#
    klosqylswtmqsyqkdzljqqyplcycztcqqpbbqjzclpkhqcyyxxdtdddsjcxffllchqxmjlwcjcxtspycxndtjshjwxdq\#
    qjckxyamylsjhmlalykxcyydmamdqmlmcznnyybzkkyflmchcmlhxrcjjhsylnmtjg*zgywj?srxcwjgjqhqzdq%dzjj\#
    zkjkgdzqgjjyjyl/zx/cdqhhhestmhlfs)djsyyshfyssczqlp)drfrztzdLyk1sctgkwdqzrkmsynbcrxqbjyfaxpzz\#
    edzcjykbcjwhyjbqdzywnyszptdk(pfpbWztklqyhbbzpnbptyzzybhnydcpjmmcycqmcjfzzdcmnlfpbplngqjtbttW\#
    jzpzbbdnjkljqylnbzqhksjznggqsczkyxchpzsnbcgzkddzqanzgjkdntlzldwjljzlywtxndjzjhxyatncbgtzcssk\#
    mnjpjytsrwxcfjwjjtkhtzplbhsnjzsyjbwbzyzlstlsbjhdwwqpslmmfbjdwajyzccjtbnnrzwqxcdslqgdsdpdzhjt\#
    qqpsqlyyjzlgyh*zlctcbjtktyczjtqkbpjlgmjzdmcsgpynjzjjyyknhrpwszxm,ncszzyxybyhyzaxywkcjtllckjj\#
    tjhgcx4xyqyczbywblwqcglzgjgqrqcczssbcr)cskydznljsqgxssjmecnstztpbdlthzwhqwqtzexnqczgweskssby\#
    bstscsjccgbfsdqszlccglllzghzcthcnmjgyzaznmckcstjmmz2kbjygqljyjppldxrgzyxccsnhshgdznlzhzjjcd4\#
    cbcjflbfqb!zzwpqdnhxljcthq*jgylnlszzpcjdscqqhjqkdxkpbajyemsmjtzdxlcjyryynwjbngzzkmjxltbsllrt\#
    pylcsznxjhllhyllqq!qlxymrcwcxsljmczltzldwdjjllnzggqxppskygyggbfzpdkmwghcxmcgdxjmcjsdycabxjdl\#
    nbcddygskydjtxdjjyxmsaqazdzfslqxyjsjzylblxxwxqqzbjzlfbblylwdsljhxjyzjwtdjcyfqzqzzd!sxzzqlzcd\#
    zfchyspympqzmlpplffxjjnzzylsjyyqzfpfzksy&jjjhrdjzzxtxxglghtdxcskyswmmtcwybazbjkshfhgcxmhfqhy\#
    xxyzftsjyzbxyxpzlchmzmbxhzzssyfdmncwdabazlxktcshhxkxjjzjsthygxsxyyhhhjwxkzxcsbzzwwhhcwtzzzpj\#
    xsnxqqjgzyzZwllcwxzfxgyxyhxmkyyswsqmnjnaycyspmjk1wcqhylajjmzxhmmcnzhbhxclxtjpltxyjhdyylttxfs\#
    zhyxxsjbjyayrsmxy)lckdlyhlxrlnllstyzyyqygyhhsccsmc!tzcx#yqfpyyrpfflfqtntszllzmhwt!j'yzwtllml\#
    mdwmbzs(mzrbpdddlgjjbxccsrzqqygwcsxfwzlxccr^tdzmcyggdlqsgtjmwljmymmsyhfbjdgyxccpshx`zcsbsjwj\#
    gjmpbwaffyfnxhydxzylremzgz!yzsszdlljcsqfzxxkptxzgxjj%bmyyysnb,ylbnlhbfzdcyfbmgqrrmsszxys%tzn\#
    nydzz!dgbjafjbdknzblc(s!psgzycjszlmlr(zbzzldls5lysxsqzqlyxzlsgkbr$brbzcycxzjzeeyfgklzlyyhgys\#
    gzlfjhgtgwkraajyzkzqtsshjjxdzyz.yjlzyrzdqqh1jzxsszbtkj)bfrtjxllfqwjgslqtymblpzdxtzagbdhzzrbg\#
    jhwnjtjxlhsKfsmwlldqysjtxkzscfwjlbxftzlljzllqblcqmqqcgcdfpbbhzczjlpyygjdtgwdcfczqyyyqysrclqz\#
    fklzzzgff2qnwglhjycjj2zlqz!yjbjzzbpdccmhjgxdqdgdlzqmfgpsytsdyfwwdjzjysxyycjcyhzwpbyhxrylybhk\#
    jksfxtzjmmc#hlltnyymsxxyzp~jjyc4yzwmtjjOqyrhllqxpsgtlwycljscbxjyzfnmlrgjjtyzbsyzmsjyjhgfzqms\#
    yxrszcwtlrtqzsstkxgqggsptgcdnjsgcqcqhmxggztqydjOzdlbzsxjlhyqgggthqscpyhjhhgnygkggcmjdz5lc!lx\#
    qsftgzslllmlcskctbljzzszmmnytpzsxqhjcjyqxyexzqzcpshkzzysxcdfgmwqrllqxrfztlysdctmjcsjjdhjnxtn\#
    rztzfqrhqgllgcxszsjdjljcytsjtlnyxhszxcgjzyqpylfhdjsbpccz1jjjqzjqdybssllcmyttmqtbhjqnnygOynqy\#
    qmzgcjkpdcgmyzhqllsllclmholzgdy5fzsljcqzlylzcjeshnylljxgjxlyjyyyxnbcljsswcqqcjyllcldjyllzllb\#
    nylgqchxyyqoxccqkyjxxhyklksxCJqFcqkkkkcsgyxxyqxygwtjohthxpxxFsshcyeychzzcbwqbbwjqcscszsslzyl\#
    gdesjzmmymcytsdsxxscjpqqsqylyf(ychdjdzywcbtjsydjhcyddjlbdjjsodzyqysq<xxdhhgqjyohdyxwgmmmajdy\#
    bbbppbcmhcpljzsmtxerxjmhqdstpjdcbssmsssthjtslmmtrcplzszmlqd(dmjmqpnqdxcfynbfsdqqyxhyaykqyddl\#
    qyyysszbydslntf%tzqbzmchdhczcwfdxtmqqsphqwwxsrgjcwtjtzzqmgwjjrjhtqjbbgwzfxjhnqfxxqywyyhy2cdy\#
    *hhqmnm,mmcpbszppzzglmzfollcfwhmmsjzttthlmyffytzzgzyskjjxqyjzq)hBbzzlyghgfmshpcfzsnclpbqsnjs\#
    zslxjfpmtyjygbx>ldlxpzjypjyhhzcywhjylsjexfs*zywxkzjlla,tmlymqjpwxxhxsktqjezrpxxzghmhwqpwqlyj\#
    jqjjzszcfhjlch/nxjlqwz$hbmzyxbdhhypylhlhlgfwlcfyytlhjjcjmscpxstkpnhjxsntExxtestjctlsslstdlll\#
    wIyhdhrjzsfgxssyczykDhtdhwjslhtzdqdjzxxqggyltzphcsqfzlnjtclzpfstpdynylgmjllycqhynsbchylhqy't\#
    mzybbywrfqykjsyslzdyjmpxyyssrhzjnyqtqdfzbwIdwwrxcwhgyhxmkmyyyhmsmzhngcepmlqqmtcwctmhmxjpjjhf\#
    xyyzsjchtybmstsyjdt'jqyMlhynbyqzlcxcnzwsmyl#fjxlwgbypjytysylymzckt,wlgsmzsylmpwlzwxwqzssaqsy\#
    xyrhssntsrapFcpwcmgdhhxzdz:fjhgzttsbjhgyglzysmyclll:btyxhbbzjkssdmalhhycfygmqypjycqxjllljgcl\#
    zgqlycjcctotyxmtmshllwcgfxymzmklpszz|xhhjyslctyjcyhxsgyxzkxlzwpyjpdhjwpjpwsqqxlxxdhmrslzcyzw\#
    stcxkystzshbsccstplwsscjNhjlcgchssphylhfhhxjsxyllnyl*zdhzxylsxlwzy#cldyahzcmd,yspjtqjzlngjfs\#
    jshctsdszlblmssmnyymjqbjhrcwtyydchql$apzwbgqybkfcmjwlzllyylszydwhxpsbcmlj)scgbhxlqhyrljxyswx\#
    hxz>ldfhlslymjljyflyjycdrjlfsyzfsllcqyqfgjyhyszlylmstdjcyhbzllnwlxxygyyhbmgdhxxhhlzzjzxczzzc\#
    yqzfn%wpylcpkpykpmcl*kdgxzggwqbdxzzkzfbxxlzxjt)jpttbytszzdwslchzhsltjxhqlhyxxxywzyswtmzkhlxz\#
    xzpyhgchkjfsyh.tjrlxfjxptztwhpl*xfcrhxshxkjxxyhz'dxjwylhyhmj,bflkhtxc&hcfwjcfpqrxqxcyyyjygrp\#
    xgscsxngwchkzdxhflxxhjjbyzwtsx*ncyjjymswzjqrmhxzwfqsylzjzgbhynslbgttcsebhxxwxyhhxyxnsqyxmlyw\#
    rgyqlxbbcljsylpsytjzyhyzawlhorjmksczjxxxyxchcytryxqjddsjfslyltsffyxlmtyjmjjyyyxltzcsxqzlhzxl\#
    wyxzhdnlrxhxjc,yhlbrlmbrllaxksllljlyxxlycrylcjcgjcmtlzllcyzzpzpcyawhjjfybdyyzsepckzdqyqpbpcj\#
    pdcyzbdbbcyydycnnpjmtmlrmfmmgwygbsjgygsmdqqqztxmkqwgxllpjgzbqcdjj'fpkjkcxbljmswUdtqjxldlppbx\#
    cwkcqqbfqjczVgzgmykbhyyhzykndkzmbpjyspxthlfpnyygxjdbkxnhhjhzjxstrstldxskzysybmxjlxyslbzyslhx\#
    jpfxbqnbylljqkygzmcyzzymccsldlhzgwfwyxzmwcxtynxjhbyymcysbmhysmydyshqyzchmjjmzcaahcbjbbhplxty\#
    lsxsdjgjdhkxxtxxnbhnmlngsltxmrhnlxqjxmz>lyswqgdlbjhdcgjyqyEmhwfwjy[bbyjmjwjmdpwhxqldyapdfxxb\#
    cgjspckrssyzjmslbzzjfljjjlgxzgyxyxlszqyxbexyxhgcxbpldyhwecdwwcjmbtxchxyqxllxflyxlljlssfwdpzs\#
    myjclmswtczbchqekcqbwlcgydblqppqzqfjqdjhymmcxtxdrmjwrhxcjzElqxdyynhyyhrslsrsywwzjymtltllg*qc\#
    jzyabsckzcjyccqljsqxalmzyyywlwdxzxqdllqshgpjfjljhjabcqzdjgthhsstcyjlbswzlxzxrwgldlzrlzqtgsll\#
    llzlymxqgdzhgbdbhzpbrlw.xqbpfdwo..whlypcbjcc.dmbzpbzz.cyqxldomzblzwpdwyygdstthcsqsccrsssyslf\#
    ybfntyjszdfndp,htzzmbblxlcmyffgtjjqwftmdpjwdnlbzFmmctgbdzlqlpy7h*ymjylsdchdzjwjcctljcldtljjc\#
    pdd*jdsszynndbjlggjzxsx*lycybjjqxcbylzcfzppgkcxzdzfztjjfjsjxzbnzyjqttyjwhtyczhymdjxttmpxsflz\#
    cdwslshxybzgtfmlcjtacbbmgdewycyzcdsz!yhflyctygwhkjyylsjcxgywjcbhlcs*ddbtzbsclyzczzssqdllmqyy\#
    hfllqllxfdyhabxggnywyypllsdldllbjcyxjzmlhljdxyyqytdlllbbgbfdfbb]jzzmdpjhgclgmjjpgaehhbwcqxax\#
    hhhzchxyphjaxhlphjpgpzjqcqzgjjzzgzdmqyybzzphyhybwhazyjhykfgdpfq2dlzmljxjpgalxzdaglmdgxmwzqyt\#
    xdxxpfdmm6sympfmdmmkxksyzyshdzkjsysmmzzzmsydnzzczxbmlstmddnmxckjmztyymzmzzmsshhdccjemxxkljst\#
    gwlsqlyjzllsjssdbpmhnlyjczyhmxxhgzcjmdhxtkgrmxfwmckmwkdcksxqmmmszzydkmsclcmpcgmwrpxqpzdsslcx\#
    kyxtmlgjyahzjgzqmcsnxyhmmpmlkjxmhlmlgmxctkzmjjyszjsyszhsyjzjcdajzyb4dqjzgwzkgxfkdmsdjlfmehkz\#
    qkjbeypzyszcdwyjffmzjykttdzzefmzlbnpplplpbpszalltylkckqzkgenql*ag:xydpxl1sxqqwqykxqclhyxxmly\#
    ccwlymqyskychlcjnszkpyzkcqzqljbd*djhlasqlbydwqlwdnbqcrydd*tjybkbwszdxdtnpjdtctqdfxqqmgnsecls\#
    t)hpwslctxx*pwydzklzygzcqapllkccylbqmqczqcljslqzdjxldthpzqdljjxzqdjyzhkzljcyqdyjppypeakjyrmp\#
    cbymcxkllzllfqpylllmbsglcysslrsysqtmxyxqqzbdzrysyztffmzzsmzqhzssccmlyxwtpzgxzTgzgsjsgkddhtqg\#
    gzllbjdzl2bzhyxyzhzfywxyzymsdbzzyjgtsmtfxqyxjs2dgsln*dlrytzlryylxqhtxsrtzcgyxbnqq!fhykmzjbzy\#
    Bkbpnlyzpblmcnqyzzzsjzhjctzhhyzzjrdyzhnfxglfxslkgjtctssyllgzrzbbjzzklpkbczyslxyxbjfpnjzzxcdw\#
    xzyjxzzdjjgggrsrjkmcmzjlsjywqshyhqjsxpjz*zlsnshrnypjtwchklbsrzlcxwjqxqkysjycztlqzybbybwzjqdw\#
    gyzcytjcjxckcwdkkzxsgkdz:wwyyjqyytcytdjlxwkczkklcclzcqqdzlqlcsfqchqhsfsmqzzllbjjzbsjhtsjdysj\#
    qjpdlzcdcwjkjzzlpycgmzwdjjbsjqzsyzyhhxcbbjydssddzncglqmbtsfcbfdzdlznfgfjgfsmptjqlmblgqcyyxbq\#
    kdxjqsrfkztjdhczklbsdzcf*tplljgjhtxzcsszzxst-ygkgckgyGqxjplzbbbgtgyjdgczqszlbjlsjfzgkqqjcgyc\#
    zbzqtldxrjxbsxxpzxhyzyclwdsjjhxmfczpfzhqhqmqgkslyhtycgfrzgnqxclpdlbzcsczqlljblhbdcyp!zppdymt\#
    zsgyhckcpzjgslclnscdsldlxbmsdlddfjmkdjdhslzxlszqpqpgjllybdszgqlbzlslkyyhzttncjyqtzzfszqztllj\#
    tyyllqllqyzqlbdzlslyyzymdfszsnhlxznczqzbbwskrfbcyzmthblgjpmcPzcstlxshtzcyzlzblfeqhlxflcjlylj\#
    qcbzlzjghsstbrmhxzhjzclxfnbgxgtqjcztmsfzkjmssnxljkbhszxntnlzdntlmsj$gzjyjczxyhyhwrwwqnztnfjs\#
    cpzshzjfyrdjsfscjzbjfzqzchzlxfxsbzqlzsgyftzdcszxzjbqmszkjrhxjzcgbjkhchgt$kjqglxbxf%drtylxjxg\#
    dtsjxhjzjjcmzlcqsbtxhqgxttxhxftsdkfjhzyjfjxrz_dlllcqsqqzqwqxswqtwgwbzcgcHlqzbclmqqtzgzxzxljf\#
    rmyzflxysqxxjkxrmjdcdmmyxbsqbhgcmwfwtgmxlzbyytgzyccdxyzxswgxyjyznbgpzjcqsyxcxrtfycgrhztxszzt\#
    hcbfclsyxzljqmzlmplmxzjss7lbysmyqhxjsxrxsqzzzsslyflczjrcrxhhzxqydshxsjjhzcxjbdynsysxjbqlpxzq\#
    pymlxzkyxlxcjlcycrxzzl*dlllsjyhz?1yjwkjrwyhcpsgnrzHfzwfzznsxgxflzsxzzzbfcsyjdbrjkrdhh%xjljjt\#
    gxjxxstjtjxlyxqfcsgswmsbctlqzzwlzzkxjmltm'yhsdd)xgzhdlbmyjfrzfcgclyjbpmlysmsxlszjqqhjzfxgfqf\#
    qbpxzgyyqxgztcqwyltlgwwgwhllfsfgzjmgmgbgtjfsyzzgzyzaflsspml)flcwbjzcljjmzlpjjlymqdmyyyfbgygq\#
    zglyzdxqyxrqqqhsxyyqqygjtyxfsfsllgnqcygycwfhcccfxbylypllzqxxxxxkqhhxshj*cfdsczjxcpzwhhhhhapy\#
    lhalpqafyhxdyllkmzqgggddesr*ndltzgchy)pysqjjhclljtolnjpzljlhymheydydsqycddhgzpndzclzywllznte\#
    ytgxlhslpjjbdgwxpcdntjcklkclwkllcasstknzdnqnttlyyzssysszzryljqkcgbhhcrxrzydgrgcwcgzhfffppjfz\#
    ynakrgywyqpqxxfkjtszzxswzddfbbqtbgtzfznpzfpzxzpjszbmqhkcyxyldkljnypkyghgdcjxxeahpnzgctzcmxcx\#
    mmjxnkszqnmnlwbwwxjjyhclstmcsq,Tcxxtpcn7dtnnpglllzcjlspblplkcdtnjnlyZrscffjfqwdpgzdwmnzcclod\#
    axnssnyzrestyjwjyjdbcfxnmwtt)qlwstszgybljpxglboclgpcbjftmxzljylzxcltpnclcgxtfzjshcrxsfy4zdkn\#
    tlbyjcyjllstgqcbxnwzxbxklylhzlqzlnzcqwgzlgzjnFjgcmnzzgjdzxtzjxycyycxxjyyxjjxsssjstssttppghtc\#
    sxwzdcsyfptfbchfbblzjclzzdbxgcxlqpxkfzflsyltywbmnjhskbmddbcysccldxycddqlyjjhmqllcsgljjsy[pyy\#
    ccyltjZntjjpwycmmgqyys?dhqmzhszx)ftwwzqswqrfk%l*jqqyfbrxjhhfwjgzyqacmyfrhcyybyqwlpexcczstyrl\#
    tsdmqlykmbbgmyy'prknnbbsxyxbhyzdjdnghpmfsgbwfzmf'mmb!mz*cjjlcnyxyqgmlryg?ccyhzlwjgcjcggmcjjf\#
    yzzjhycfrrcmtzqzxhfqgdjxccjeaqcrj*hpljlszdjrbcqh'dzrh:ly?jsymhzydwldfryhbbydtssccwbxglpzmlzz\#
    tqsscpjmmxjc6jytycIhycjwsnsxlfemwjnmkllswtxhyyygcmmcwjdqdjzglljwjnkhpzggflccsczmcbltbhbqjxqd\#
    jpdjqtghglfqawbzyTjltstdhqhctcbchflqmpwdshyytqwcnztjtlbypbpdyyyxsqkxwyyflxxncwcxybmaelykkjmz\#
    zzbrxyaqjfljpfhhhytzzx*gqqmhspgdzjwbwpjhzjdy*cqwzkthxsqlzyymysdzgrxckkhjlwpysyscsyzlrmlqsylj\#
    xbcxtlhdqzpcycykpppnsxfyzjjrcemhszmsxlxglrwgcstlrsxbygbzgztcpldjlslylymdtmtcpalcxpqjcjwtcyyz\#
    lblxbzlqmylj)ghdslssdmx&bdczsxDhamlczcpjmcnhjyjnsygchskqmzzqdllkablwjqs[mocdxjrrlyqchjmybyql\#
    rhetfjzfrfksryxfjdwdsxxlwsqjyslyxwjhsnlxyZxhbhawhhjcxwmyljcsqlkydttxbzsxfdxgxsjhhsxxybssxdpw\#
    ncmrpt'zczenygcxqfjxkjbdmlj!mqqxloxslyxxlylljdzbtymhbfsttqqwlhogyblscalzxqlhtwrrqhlstmypyxjj\#
    xmqsjpnbryxyjllyqylthylqyfmhkljdmllhfzwkzhljmlhljkljstlqxylmbhhlnlsxqchxcfxxlhyhjjgbyzzkbxsc\#
    qdjqdsxjzsy1z*hmgsxcsymxfebcqwwrbpyyjqtyqcyjhqqzyhmwffhgzfrjfcdbxndqyzpcyhhjlfrzgppxzdbbgzqs\#
    tlgdgylcqmgchhmfywlzyxkjlypq1sywmqqgqzmlzjnsqxjq6yjtcbehsxfssfxzwfllbcyyjdytdthwzsfjmqqyjlmq\#
    sxlldttkhhybfpwdyysqqrnqwlgwdebdwcyygcdlkjxtmxmyjsxhybrwfymwfrxyJm/ysctzztfykmldhqdlwyqnlcry\#
    jblpsxcxywlsbrrjwxhqybhtydnhhgmmywytzcsqmtssccdalwztcpqpyjllqzyjswxwzzmmglmxclmxczmxmzsqtzpp\#
    jqblpgxjzhfljjhycjsnxwcxsccdlxsyjdcqcxslqyclzxlzzxmxqrjmhrhzjphmfljlmlclqnldxzlllfypngjysxcq\#
    qdcmqjzzxhnpnxzmekmx/ykyqlxsxtxjxyhwdcwdzhqyybgybcyscfgfsjnzdyzzjzxrzrqjjymcanhrjtldbpyzbstj\#
    hxxzypbdwfgzzrpymtngxzqbyxmbbfcckrj'jbjegrzgyclkxzdxkknsjkcljspgyyzlqqjybzssqlllkjfcbktylccc\#
    dblsppfylgyd*zjyqggkqttfcxbdkdxxhybbfytyhbclpdytgdhryrnjsbtcsnyjqhklllzslydxxwbcjqsbxbfjzjcj\#
    dzfbxxbrmlazgcsnclbjdstblfrzdswsbxbcllxxlzdjzsjpylyxxyf*fffbhjj$gbygjpmmmmsscljmtlyzjxswxtyl\#
    edqpjmygqzjgdjlqjwjqllsdg$gygmscljjxdtygjqjqjcjzcjgdzdshqgs$ggcjhqxsnjlzzbxhsgzxcxyljxyxyydf\#
    qqjhjfxdhctxjyrxysqtjxyefyyssyxjxncyzxfxcsyszxyyschshxzzzgzzzgfjdldylnpzgyjyzyyqzpbxqbdztzcz\#
    yxxyhhscxshcggqhjhgxwsztmzmehyxgebtylzkkwytjzrclekestdbcykqqsayxcjxwwgsbhjszsdhcsjkqcxswxfct\#
    yny,pzcczjqtzwjqdzzzqzljchlsbhpydxpsxshhezdxfptjqyzzxhyaxncfzyyhxgnqmywxtzsjpkhhgymxmxqcxtsb\#
    cqsjyxhtyylybcqlmmszmjzjllcogxzaajzyhjmchhcxzsxzdznleyjjzjbhzwzz(qtzpsxztdsxjjjznyazphhyysrn\#
    qdthzhayjyjhdzxzlswclybzyecwcycrylcxnhzydzydyjdfrjjhtrsqtxyxjrjhojynxelxsfsfjzghpz(xzszdzcqz\#
    byyklsgsjhczshdgqgxyzgxchxzjwyqwgyhksseqzzndzfkwyss,clzstsymcdhjxxyweyxczaydmpxmdsxybsqmjmzj\#
    mtzqlpjyqzcgqhxjhhhxxhlhdldj<2ldwbsxfzzyyschtytyjbhecxhjkgjfxbhyzjfxbwhbdzfyzbcapnpgnydmsxhk\#
    hhmamlnbyjtmpxyjmcthjbzyfcgtyhwphftgzzezsbzegpbmdskftycmhbllhgpzjxzjgzjyxzsbbqsczzlzccstpgxm\#
    jsftcczjzdjxcybzlfcjsyzfgszlybcwzzbyzdzypswyjgxzbdsysxlgzbzfygczxbzhzftpbgzgejbstgkdmfhyzz%h\#
    zllzzgjqzlsfdjsscbzgpdlfzfzszyzyzsygcxsntxchczxtzzljfzgqsqyxzjqccccd'cdxzjyqjccgxztdlgscxzsy\#
    jjqtcclqdqztqchqqjztezzzpbkkdjfcjfztybqyqttynlmbdktjcpqzjdzfpjsbnjlgyjdxjdzqkzgqkxclpzjtcjdq\#
    bxdjjjstcjnxbxcmslyjcqmtjqwwcjjnjnlllhjcwqtbzqyczczpzzdzyddcyzdzccjgtjfzdprntctjdc?tqndtjn*l\#
    zbcllctdsxkjzqd*zlbznbtjdcxfczdbccjjltq'pldcgzdbbzjcqdcjwynllzlzccdwllxwzlxrsntqjccxkjlsgdfq\#
    tddglrlajjtklymkqlldzytdyy-ygjwyxdxfrskstcdenqmrkqzhhqkdldazfkypbggpzrebzzykyzspegjjghkqzzzs\#
    lysywyzwfqznlzzlzhwcgkypqgnpgblplrrjyxcccgyhsfzfwbzywtgzxyljczwhxzjzblfflgskhyjzeyjhlpllll-R\#
    gxdrzelrhgklzzyhzlyqszzjzqljzflnbhgwlczcfjwspyxPlzlxgcc)zbllcxbbbbxbbcbbcrnncccyrbbsyldcgqyy\#
    qxygmqzwtzydyjhyfwdehzdjywlccntzyjjcdedpzdztstqjhdymbjnyjzlxts9tphndjxxbyxqtzqddtjtdyztgwscs\#
    zqflshlglbcjbhdlyzjyckwtydylbnydsdsycctyszyyebgexhqddwnygyclxtdcystqmygzasccszzddlcclzrqxyye\#
    ljsbymxshztembbllyyllytdqyshymrqxkfkbfxnxsbychxbwjyhtqbpbsbwdzylkgzskyghqzj/hxjxgnljkzlyycdx\#
    lfwfghljgjybxblybxqpqgztzplncybxdjyqydymrbesjyyhkxxstmxrczzywxyhybmcflyzhqyzmqxdbxbzwzmslpdm\#
    yckfmzklzcyjyc!lhxfzlydqzpzygyjyzmzxdzfyfyttqt!hgspczmlccytzxjcytjmkslpzhysnwllytpzctzzcktxd\#
    hxxtqcypksmqccyyazhtjpcylzlyjbjxt7nyljyynrxcylmmnxjsmybcsyssl!yl*jjqyldzdpqbfzzblfndsqkczfhh\#
    hgqmrdsxycstxnqqjpyjbfcxdyqfpnxejdgyqbsrcnfyyqpghyjdyzxgrhtkyleqdzntsmgklbsgbpyszbytjzsszjcs\#
    sxzbhbs-sbzczptqfzlqflypybbjgszmxxdjmthyskkbjtxhjcelbsmjyjzcxtmljyxrzzqscxxqptzxmkyxxxjcljpr\#
    myygadyskqlsadhrskqxzxztcghztlmlwxybwsycdbhjhcfcwzsxhytkzlxqshlyczjxtmplprcgltbzztlzjcyjgdtc\#
    lglpllqpjmzpapxyzlkktkdnczzbnzNtdqqzjyjgmctxltgcszlmlhbglkfwnwzhdxphlfmkydlgxdtwzfrjejctzhyd\#
    xykshwfzcqshktmqqhtchymjdjskhxdjzbzzxympajqmsdbxlsklyynwrtsqlscbpdbsgzwyhtlkssswhzzlyytnxjgm\#
    jszsxfwnlsoztxgxlsammlbwldszylakqcqctmycfjbslxclzjclxxksbzqclhjphqplsxsckslnhpsfqqytxjjzlqld\#
    xzjjzdyydjnzptfcdskjfsljhylzqjzlbthydgNjfdbyazxdzhzjnhhqbyknxjjqczmlljzkspldsclbblxklelxjlbj\#
    ycxjxgcnlcqplzlznjtzljgyzdzpltqcssfdmnycxgbtjdcznbgbqyqjwgkfh,nbyqzqgbkpbbyzmtjdytblsJmbsxtb\#
    npdxklemyycjynzNtldykzzx,dxhqsh~gmzsjycctayrzlpwltlkxslzcggexclfxlkjrtlqjaqzncmbqdkkcxglczjz\#
    xjhptdjjmzqykqsecqzdshhadmlzfmmzbgntjnnlgbyjbrbtmlbyjdzxl}jlpldlpcqdhlhzlycblcx!cjadqlm!mmss\#
    hmybhbskkbhrsx$jmxsdznzpxlbbragg1fchgmsklltsjyycqlcskywyehywhbhqywbawykqldqftntkhqcgdqktgpkx\#
    hcpdhtwtmssyhbwcrwxhjmkmzngwtmlkfghkjyl4yycxwhy*clqhkqht,q#hffldxqwgzyydesbpkyrzpjfyyzjceqdz\#
    zdlCtt)bfjllcxdlm$sdxegygsjqxcfbxsszpdyzcxdnyxpfzydlyjc!pltxlsxyzyrxcyys,ylwwndsahjsygyhgyw*\#
    axtjzdaxysrltdjssaxfnejdxyzhlxlllzhzsjnyqyqqxyjghzgjcyjchzlycdshwsgczyjxcllnxzjjyyxnfsmwfpyl\#
    cyllabwddhwdxjmcxztzpmlqzhsfhzynztlldywlslxhymmylmbwwkyxyadtxylldjpybpwfxjmmmllhafdllaflbhhh\#
    bqq*tzjcqjjdjtffkmmmbythygdcqrddwrqjxnbysnmzdbyytbjhpybygtjxaahgqdqtmyst*xkbtsbkjlxrbeqqhqmj\#
    jbdjwtgtbxpgbktlgqxjjjcdhxqdwjlwrfmqgwqhckryswgbtgygbwsdwdwrfhwytjjxxxjyzyslphyypayxhydqkxsh\#
    xyxeskqhywbdddpplcjlhqeewxksyyhdyplfjthkjltcyyhh%ttpltzzcdlthqkcxqysteeywkyzyxxyysddjkllpwmc\#
    yhqgxyhcrmbxpllnqydqhxsxxwgdqbshyllp%$jthyjkyphthyyktyezyenmdshlcrpqfbgfxzbsbtlgxsjbswyysksf\#
    lxlpplbbblbsfxfyzbsjssylpbbffffsscjdstzsxtryjcyffsytyzbjtbctsbsdhrtjjbytcxyjeylxcbnebjdsysyh\#
    gsjzbxbytfzwgenyhhthjha*fwgcstbgxklstywmtmbyxjskzscdyjrcytwxzfhmymcxlznsdjt*txrycfyjsbsdyerx\#
    hHjxbbdeynjghxg!kgscymblxjmsznskgxfbnbbthfjaafxyxfpxmyfhdtzcxzzpxrsywzdlybbjtyqwqjpzypzjznjp\#
    zjlztfysbttslmptzrtdxqsjehbzylzdhljsqmlhtxtjecxalzzspktlzkqqyfsygywpcpqfhqhytqxzkrsgtgsqczlp\#
    txcdyyzssqzslxlzmacbcqbzyxhbsxlzdltcdjtylzjyytpzylltxjsjxhlbmy,xcqrblzssfjzztnjy,xmyjhlhpblc\#
    yxqjqqkzzscpzkswalqs)lcczjsxgwwwygyatjbbctdkhqhkgtgpbkqyslbx)bckbmllxdzstbklggqkqlsbkkdfxrmd\#
    kbftpzfrtbbmferqgxkjpzsstlbzdpszqzsjthljqlzbpmsmmsxlqqnhknblrddnhxdhddjcyyHyfqgzlgsygmjqgkhb\#
    pmxyxlytqwlwgcpbmjxcyzydrjbhtdjxeeshtmjsbyplwhlzffnypmhxqhpltbqpfbcwjdbygpnxtbfzjgsddtjshxea\#
    wzzyllttybwjkgxghlfkxdjtmszsqynzggswqsphtlsskmclzxyszqzxncjdqgzdlfnykljcjllzlmzznhydsshthxzl\#
    zzbbhqzwwycrdhlyqqjbeyfsgxthsrxwqhwfslmssgzttyeyqqwrslalhmjtqjsmxqbjjzjxzyzkxbyqxbjxshzssfgl\#
    xmxzxfghkzszggylclsarjxhslllmzxelglxydjytlfbhbpnlyzfbbhptgjkwetzhkjjxzxxglljlstgshjjyqlqzfkc\#
    gnndjsszfdbctwwseqfhqjbsaqtgypjlbxbmmywxgslzhglzg@yfljbyfdjfrgsfmbyzhqfbwjsyfyjjphzbyyzffwod\#
    grlmftmlbzgycqxcdjygzyyyytytydwegazyhxjlzythlrmgrjxzclhneljjthtbwjybjjbxjjtjteekhwsljplpsfaz\#
    pqqbdlqjjtyyqlyzkdksqjyyjzldqcgjjyzjsycmraqthtejmfctyhypkmhycwjdcfhyyxwshctxrljgjshccyyyjltk\#
    ttytmxgtcjtzayyoczlylbszywjytsjyhbyshfjlygjxxtmzyyltxxypslxyjzyzyypnhmymdyylblhlsyygqllnjjym\#
    soycbzgdlyxylcqyxtszegxhzglhwblj1eyxtwqmakbpqcgyshhe1qcmwyywljyjhyyzlljjylhzyhmgsljljxcjjycl\#
    ycj)cpz'zjmmylcjlnqlj'jlxxjmlszljqlycmmhcfmmfpqqmfxlqmcffqmmmmhmznfhhjgtthhkhslnchhyqdxtmmqd\#
    cydyxyqmyqylddcyyydazdcymzydlzfffmmycqcwzzmabtbyctdmndzggdftypcgqyttssffwbdtzqssystwjjhjytsx\#
    xylbyqhwwhxezxwznnAzjzjjqjccchyyxbzxccyjtllcqxknjycyycynzzqyyoewyczdcjycchyjlbtz*ycqwlpgpyll\#
    gkdldlgkQqbQychjxy.............................s.........g,m....gd.....................atn..\#
    ................
    """#

  /// Characters beyond `signs` or of an uncommon combination, each followed by its initials.
  static let others = #"""
    〇l㑇z㑊y㕮f㘎h㙍d㙘y㙦x㛃j㛚t㛹p㟃s㠇j㠓m㤘z㥄l㧐s㧑h㧟k㫰l㬊h㬎x㬚c㭎g㭕q㮾l㰀l㳇f㳘c㳚x\#
    㴔jx㵐j㶲y㸆k㸌h㺄y㻬t㽏g㿠h䁖l䂮l䃅d䃎z䅟c䌹j䎃r䎖z䏝z䏡s䏲dt䐃j䓖q䓛q䓨y䓫q䓬z䗖d䗛x䗪z\#
    䗴t䜣x䝙c䢺c䢼g䣘t䥽p䦃z䲟y䲠c䲢t䴓s䴔j䴕l䴖j䴗j䴘t䴙p䶮y乜mn乾gq佴en侥jy俛fm俟qs僥jy厖\#
    mp呇mq呷gx咯gkl哕hy唫jy喋dz嘸fmw噦hy囝jn圜hy圩wx圫ty堨ey奤ht孖mz宓fm戆gz掞sy撾w\#
    z沌dz洓qs澠ms炔gq烻sy煖nx瑱tz畬sy疋py疟ny瘧ny硊hw碈hm碡dz磏lq禰mn穜tz筠jy纚lx翟d\#
    z耏en芧xz茋dz荑ty葚rs葰js虹hj裼tx覃qt蹒mp蹣mp釐lx阏ey隗kw靓jl鞘qs餳tx饧tx龈ky𠅤x\#
    𠙶o𠳐b𡎚p𡐓k𣗋d𣲗w𣲘w𣸣f𤧛d𤩽h𤫉x𥔲e𥕢c𥖨z𥻗c𦈡x𦒍t𦙶g𦝼l𦭜z𦰡n𧿹m𨐈g𨙸q𨚕b𨟠q𨭉b𨱇q𨱏d𨱑h\#
    𨱔z𨺙n𩽾a𩾃m𩾌k𪟝j𪣻l𪤗l𪨰q𪨶s𪩘y𪾢x𫄧y𫄨c𫄷y𫄸x𫇭w𫌀j𫍣t𫍯x𫍲x𫍽x𫐄y𫐐n𫐓r𫑡m𫓧f𫓯j𫓶x𫓹j\#
    𫔍f𫔎j𫔶n𫖮y𫖯f𫖳y𫗧s𫗴z𫘜w𫘝j𫘦t𫘧l𫘨t𫘪y𫘬x𫚕s𫚖c𫚭l𫛭k𫞩m𫟅l𫟦s𫟹h𫟼d𫠆k𫠊x𫠜n𫢸d𫫇e𫭟o\#
    q𫭢l𫭼l𫮃s𫰛x𫵷l𫶇d𫷷x𫸩k𬀩w𬀪x𬂩j𬃊z𬇕w𬇙b𬇹g𬉼o𬊈x𬊤c𬌗h𬍛l𬍡d𬍤x𬒈q𬒔g𬒗l𬕂l𬘓x𬘘d𬘡y𬘩\#
    t𬘫h𬘬q𬘭c𬘯z𬙂y𬙊m𬙋x𬜬m𬜯l𬞟p𬟁y𬟽d𬣙x𬣞z𬣡j𬣳h𬤇y𬤊s𬤝h𬨂q𬨎y𬩽x𬪩n𬬩y𬬭l𬬮c𬬱j𬬸s𬬹s𬬻\#
    l𬬿z𬭁m𬭊d𬭎h𬭚c𬭛b𬭤h𬭩w𬭬h𬭯p𬭳x𬭶h𬭸l𬭼s𬮱y𬮿g𬯀j𬯎t𬱖d𬱟w𬳵p𬳶j𬳽s𬳿t𬴂f𬴃h𬴊l𬶋j𬶍t𬶏\#
    w𬶐z𬶟l𬶠l𬶨j𬶭j𬶮x𬷕b𬸘y𬸚y𬸣x𬸦z𬸪f𬹼x𬺈y𬺓c
    """#

  /// The letters that a sign means, from the sign `!` on: bit 0 is `a`.
  static let masks: [UInt32] = [
    0x2000004,  // !  cz
    0x0000000,  // "
    0x0000480,  // #  hk
    0x0800200,  // $  jx
    0x0000240,  // %  gj
    0x0401000,  // &  mw
    0x0010200,  // '  jq
    0x2040000,  // (  sz
    0x0008002,  // )  bp
    0x0000000,  // *
    0x0022010,  // +  enr
    0x0080008,  // ,  dt
    0x0000204,  // -  cj
    0x0000000,  // .
    0x0800080,  // /  hx
    0x0014000,  // 0  oq
    0x00000C0,  // 1  gh
    0x0040004,  // 2  cs
    0x004000C,  // 3  cds
    0x0040008,  // 4  ds
    0x1000800,  // 5  ly
    0x0840000,  // 6  sx
    0x0008020,  // 7  fp
    0x0400010,  // 8  ew
    0x0040400,  // 9  ks
    0x1800000,  // :  xy
    0x0002800,  // ;  ln
    0x0010400,  // <  kq
    0x0004010,  // =  eo
    0x0040800,  // >  ls
    0x0810000,  // ?  qx
    0x0002008,  // @  dn
    0x2010200,  // A  jqz
    0x0001002,  // B  bm
    0x0000011,  // C  ae
    0x1400000,  // D  wy
    0x1000004,  // E  cy
    0x0800004,  // F  cx
    0x0404000,  // G  ow
    0x0000840,  // H  gl
    0x0400040,  // I  gw
    0x1010000,  // J  qy
    0x0010004,  // K  cq
    0x0000440,  // L  gk
    0x00C0000,  // M  st
    0x000000C,  // N  cd
    0x0000600,  // O  jk
    0x2002000,  // P  nz
    0x0010240,  // Q  gjq
    0x3000000,  // R  yz
    0x0042000,  // S  ns
    0x2000200,  // T  jz
    0x0001800,  // U  lm
    0x0000081,  // V  ah
    0x0002001,  // W  an
    0x0040001,  // X  as
    0x0800001,  // Y  ax
    0x1000001,  // Z  ay
    0x0000022,  // [  bf
    0x0000000,  // \
    0x0010002,  // ]  bq
    0x0040002,  // ^  bs
    0x0000804,  // _  cl
    0x0002004,  // `  cn
    0x0000001,  // a  a
    0x0000002,  // b  b
    0x0000004,  // c  c
    0x0000008,  // d  d
    0x0000010,  // e  e
    0x0000020,  // f  f
    0x0000040,  // g  g
    0x0000080,  // h  h
    0x0000100,  // i  i
    0x0000200,  // j  j
    0x0000400,  // k  k
    0x0000800,  // l  l
    0x0001000,  // m  m
    0x0002000,  // n  n
    0x0004000,  // o  o
    0x0008000,  // p  p
    0x0010000,  // q  q
    0x0020000,  // r  r
    0x0040000,  // s  s
    0x0080000,  // t  t
    0x0100000,  // u  u
    0x0200000,  // v  v
    0x0400000,  // w  w
    0x0800000,  // x  x
    0x1000000,  // y  y
    0x2000000,  // z  z
    0x0020004,  // {  cr
    0x2040004,  // |  csz
    0x0080004,  // }  ct
    0x1000008,  // ~  dy
  ]
}
