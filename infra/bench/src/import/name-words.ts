export type Script = 'latin' | 'han' | 'thai';

const onsets = 'b c d g h k l m n p r s t v ch ph th kh tr st br gr ng j w y z f'.split(' ');
const vowels = 'a e i o u ai au ea ia ou'.split(' ');
const codas = ['', 'n', 'm', 'ng', 'r', 'l', 's', 'k'];
const syllables = onsets.length * vowels.length * codas.length;

// Characters and words that names of places and people are made of.
const han = Array.from(
  '安白宝北滨常昌长潮成川春崇达德定东敦恩福阜甘赣高桂贵海汉杭和河衡红湖华怀淮黄惠吉济佳嘉建江金津锦晋京景九开康昆兰乐连凉林临灵柳龙庐泸洛茂梅绵闽明牡南宁农攀平萍蒲普齐启千黔钦青清琼曲泉饶荣瑞三沙山汕商韶绍深沈石双朔思松苏绥遂台太泰唐桃天铁通铜万威潍温文乌无芜武西锡厦仙咸湘襄孝新信兴邢徐许宣雅烟延盐阳宜益银鹰永榆玉岳云运枣湛张漳昭肇镇郑中州舟周珠株驻资淄自遵',
);
const thai =
  'ทอง เงิน แก้ว เพชร ศรี ชัย บุญ สุข รุ่ง เรือง แสง จันทร์ สุริยา ดาว ฟ้า น้ำ ดิน ภูเขา ป่า ไม้ ดอก บัว มะลิ กุหลาบ สวน นา ข้าว ปลา นก ช้าง ม้า เสือ สิงห์ มังกร พระ เจ้า ครู ศิษย์ เมือง บ้าน วัด ตลาด ท่า เกาะ แม่ พ่อ ลูก ใจ รัก ดี งาม ใหม่ เก่า ใหญ่ เหนือ ใต้ กลาง หลวง ราช เทพ พรหม วิทย์ ธรรม ปัญญา ความรู้ พัฒนา สามัคคี'.split(
    ' ',
  );

/** A word for a name by its number: the same number gives the same word, others give others (Thai below some 4,000, Han below 30,000). */
export function nameWord(script: Script, number: number): string {
  if (script === 'han') return pairOf(han, number);
  if (script === 'thai') return pairOf(thai, number);
  // The odd factor scatters neighbours over all pairs of syllables.
  const scattered = (number * 48_271) % syllables ** 2;
  const word = `${syllable(scattered % syllables)}${syllable(Math.floor(scattered / syllables))}`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function syllable(number: number): string {
  const rest = Math.floor(number / onsets.length);
  return `${onsets[number % onsets.length]}${vowels[rest % vowels.length]}${codas[Math.floor(rest / vowels.length)]}`;
}

function pairOf(words: readonly string[], number: number): string {
  const first = words[number % words.length] ?? '';
  const second = words[Math.floor(number / words.length) % words.length] ?? '';
  return `${first}${second}`;
}
