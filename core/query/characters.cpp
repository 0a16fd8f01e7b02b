// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/characters.h"

#include "core/base/qtext.h"
#include "core/base/utf8.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <span>

namespace casebook::query {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

bool isIn(std::span<const Range> ranges, char32_t code)
{
    const auto after = std::ranges::upper_bound(ranges, code, {}, &Range::first);
    return after != ranges.begin() && code <= std::prev(after)->last;
}

// Accents and points: signs of Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac that readers may leave out, and the
// Arabic tatweel.
constexpr Range accents[]{{0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x05BF, 0x05BF}, {0x05C1, 0x05C2},
                          {0x05C4, 0x05C5}, {0x05C7, 0x05C7}, {0x0610, 0x061A}, {0x0640, 0x0640}, {0x064B, 0x065F},
                          {0x0670, 0x0670}, {0x06D6, 0x06DC}, {0x06DF, 0x06E4}, {0x06E7, 0x06E8}, {0x06EA, 0x06ED},
                          {0x0711, 0x0711}, {0x0730, 0x074A}, {0x08CA, 0x08E1}, {0x08E3, 0x08FF}, {0x1AB0, 0x1AFF},
                          {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF}, {0xFE20, 0xFE2F}};

// What is not seen, besides the characters of category Cf: fillers, variation selectors; and colours of skin.
constexpr Range unseen[]{{0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F},   {0x3164, 0x3164},
                         {0xFE00, 0xFE0F}, {0xFFA0, 0xFFA0}, {0x1F3FB, 0x1F3FF}, {0xE0000, 0xE0FFF}};

// Scripts without blanks between words.
constexpr Range unspaced[]{{0x0E00, 0x0EFF}, // Thai, Lao
                           {0x1000, 0x109F}, // Myanmar
                           {0x1100, 0x11FF}, // Hangul jamo
                           {0x1780, 0x17FF}, // Khmer
                           {0x1950, 0x19FF}, // Tai Le, New Tai Lue, Khmer symbols
                           {0x1A20, 0x1AAF}, // Tai Tham
                           {0x1B00, 0x1B7F}, // Balinese
                           {0x2E80, 0x2FDF}, // radicals
                           {0x3005, 0x3007}, // iteration mark, closing mark, zero
                           {0x3021, 0x3029},  {0x3031, 0x3035},   {0x3038, 0x303C},
                           {0x3041, 0x31FF},                    // kana, Bopomofo, compatibility jamo, strokes
                           {0x3400, 0x4DBF},  {0x4E00, 0xA4CF}, // Han, Yi
                           {0xA960, 0xA97F},  {0xA980, 0xA9FF}, // jamo, Javanese, Myanmar
                           {0xAA60, 0xAADF},                    // Myanmar, Tai Viet
                           {0xAC00, 0xD7FF},                    // Hangul
                           {0xF900, 0xFAFF},  {0x17000, 0x18DFF}, {0x1AFF0, 0x1B2FF}, // Tangut, kana, Nushu
                           {0x20000, 0x3FFFF}};

// NFC_Quick_Check=Maybe in Unicode's DerivedNormalizationProps.txt, but for the accents; and narrow voicing marks.
constexpr Range composing[]{
    {0x093C, 0x093C},   {0x09BE, 0x09BE},   {0x09D7, 0x09D7},   {0x0B3E, 0x0B3E},   {0x0B56, 0x0B57},
    {0x0BBE, 0x0BBE},   {0x0BD7, 0x0BD7},   {0x0C56, 0x0C56},   {0x0CC2, 0x0CC2},   {0x0CD5, 0x0CD6},
    {0x0D3E, 0x0D3E},   {0x0D57, 0x0D57},   {0x0DCA, 0x0DCA},   {0x0DCF, 0x0DCF},   {0x0DDF, 0x0DDF},
    {0x102E, 0x102E},   {0x1161, 0x1175},   {0x11A8, 0x11C2},   {0x1B35, 0x1B35},   {0x3099, 0x309A},
    {0xFF9E, 0xFF9F},   {0x110BA, 0x110BA}, {0x11127, 0x11127}, {0x1133E, 0x1133E}, {0x11357, 0x11357},
    {0x114B0, 0x114B0}, {0x114BA, 0x114BA}, {0x114BD, 0x114BD}, {0x115AF, 0x115AF}, {0x11930, 0x11930}};

struct Likeness
{
    char32_t letter;
    std::u16string_view plain;
};

// Small letters that Unicode does not take apart, by letter.
constexpr Likeness likenesses[]{{0x00DF, u"ss"}, {0x00E6, u"ae"}, {0x00F0, u"d"}, {0x00F8, u"o"}, {0x00FE, u"th"},
                                {0x0111, u"d"},  {0x0127, u"h"},  {0x0131, u"i"}, {0x0138, u"k"}, {0x0142, u"l"},
                                {0x014B, u"n"},  {0x0153, u"oe"}, {0x0167, u"t"}, {0x0180, u"b"}, {0x019A, u"l"},
                                {0x01B6, u"z"},  {0x01E5, u"g"},  {0x0237, u"j"}, {0x023C, u"c"}, {0x0247, u"e"},
                                {0x0249, u"j"},  {0x024D, u"r"},  {0x024F, u"y"}, {0x0268, u"i"}, {0x0289, u"u"}};

bool isLetterOrMark(char32_t code)
{
    return QChar::isLetterOrNumber(code) || QChar::isMark(code);
}

bool isPicture(char32_t code)
{
    const bool isFrame = code >= 0x2500 && code <= 0x259F; // lines of tables
    return code >= 0x2190 && !isFrame && code != 0xFFFC && code != 0xFFFD &&
           QChar::category(code) == QChar::Symbol_Other;
}

CharacterKind kindOf(char32_t code)
{
    if (isIn(accents, code) || isIn(unseen, code) || QChar::category(code) == QChar::Other_Format)
        return CharacterKind::Ignored;
    if (isPicture(code) || (isIn(unspaced, code) && isLetterOrMark(code)))
        return CharacterKind::Single;
    return isLetterOrMark(code) ? CharacterKind::Letter : CharacterKind::Separator;
}

/// Pictures and signs such as ™ are no letters, though they can be written with some; only the squared words of
/// Japanese (㍿) are taken apart. Compatibility jamo (ㅋㅋ) would grow together to syllables.
bool staysWhole(char32_t code)
{
    const bool isSquared = code >= 0x3200 && code <= 0x33FF;
    const bool isJamo = code >= 0x3131 && code <= 0x318E;
    return isJamo || (!isSquared && QChar::category(code) == QChar::Symbol_Other);
}

void appendPlain(QString &text, char32_t code)
{
    if (isIn(accents, code) || isIn(unseen, code))
        return;
    const auto like = std::ranges::lower_bound(likenesses, code, {}, &Likeness::letter);
    if (like != std::end(likenesses) && like->letter == code)
        text += like->plain;
    else if (QChar::category(code) == QChar::Number_DecimalDigit)
        text += QChar(u'0' + QChar::digitValue(code));
    else
        text += QChar::fromUcs4(code);
}

std::string foldedOf(char32_t code)
{
    const QString text = QString::fromUcs4(&code, 1);
    if (staysWhole(code))
        return text.toStdString();
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const char32_t part : apart.normalized(QString::NormalizationForm_KD).toUcs4())
        appendPlain(plain, part);
    return plain.normalized(QString::NormalizationForm_C).toStdString();
}

CharacterKind kindOfFolded(std::string_view folded)
{
    if (folded.empty())
        return CharacterKind::Ignored;
    std::size_t at = 0;
    std::size_t count = 0;
    bool letters = true;
    CharacterKind kind{};
    for (; at < folded.size(); ++count) {
        const Code code = codeAt(folded, at);
        kind = kindOf(code.value);
        letters = letters && kind == CharacterKind::Letter;
        at = code.end;
    }
    return letters || count == 1 ? kind : CharacterKind::Mixed;
}

/// 256 characters.
struct Block
{
    struct Entry
    {
        std::uint16_t at = 0;
        std::uint8_t length = 0;
        CharacterKind kind = CharacterKind::Separator;
        std::uint8_t combiningClass = 0;
        bool composes = false;
    };
    std::array<Entry, 256> entries;
    std::string texts;
};

std::unique_ptr<Block> makeBlock(char32_t first)
{
    auto block = std::make_unique<Block>();
    for (char32_t code = first; code < first + 256; ++code) {
        Block::Entry &entry = block->entries[code - first];
        const bool ignored = kindOf(code) == CharacterKind::Ignored;
        const std::string folded = ignored ? std::string() : foldedOf(code);
        entry.at = static_cast<std::uint16_t>(block->texts.size());
        entry.length = static_cast<std::uint8_t>(folded.size());
        entry.kind = kindOfFolded(folded);
        entry.combiningClass = ignored ? 0 : QChar::combiningClass(code);
        entry.composes = isIn(composing, code);
        block->texts += folded;
    }
    return block;
}

const Block &blockOf(char32_t code)
{
    static std::array<std::atomic<const Block *>, 0x1100> blocks{};
    std::atomic<const Block *> &place = blocks[code >> 8U];
    if (const Block *block = place.load(std::memory_order_acquire))
        return *block;
    auto made = makeBlock(code & ~char32_t{0xFF});
    const Block *expected = nullptr;
    if (place.compare_exchange_strong(expected, made.get(), std::memory_order_acq_rel))
        return *made.release();
    return *expected; // another thread was faster
}

/// False for most characters that cannot join the one before them: those below U+07C0, whose marks are all accents,
/// and U+4000 to U+9FFF.
bool mayJoin(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xDF && (byte < 0xE4 || byte > 0xE9);
}

bool joinsOn(const Character &character)
{
    return character.composes || character.combiningClass != 0;
}

} // namespace

Character characterOf(char32_t code)
{
    const Block &block = blockOf(code);
    const Block::Entry &entry = block.entries[code & 0xFFU];
    return {std::string_view(block.texts.data() + entry.at, entry.length), entry.kind, entry.combiningClass,
            entry.composes};
}

Code codeAt(std::string_view text, std::size_t at)
{
    const auto byte = [text](std::size_t i) -> unsigned {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto tail = [&](std::size_t i, unsigned from = 0x80, unsigned to = 0xBF) {
        return byte(i) >= from && byte(i) <= to;
    };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return {lead, at + 1};
    if (lead >= 0xC2 && lead <= 0xDF && tail(at + 1))
        return {(lead & 0x1FU) << 6 | (byte(at + 1) & 0x3FU), at + 2};
    if (lead >= 0xE0 && lead <= 0xEF && tail(at + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) &&
        tail(at + 2))
        return {(lead & 0x0FU) << 12 | (byte(at + 1) & 0x3FU) << 6 | (byte(at + 2) & 0x3FU), at + 3};
    if (lead >= 0xF0 && lead <= 0xF4 && tail(at + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) &&
        tail(at + 2) && tail(at + 3))
        return {(lead & 0x07U) << 18 | (byte(at + 1) & 0x3FU) << 12 | (byte(at + 2) & 0x3FU) << 6 |
                    (byte(at + 3) & 0x3FU),
                at + 4};
    return {utf8::replacement, at + 1};
}

Cluster clusterAt(std::string_view text, std::size_t at, std::string &composed)
{
    const Code code = codeAt(text, at);
    Cluster cluster{characterOf(code.value), code.end};
    if (cluster.end == text.size() || !mayJoin(text[cluster.end]) || cluster.character.kind == CharacterKind::Ignored)
        return cluster;
    // Marks that become one with it, or stand in another order than Unicode's, make another text together.
    std::size_t end = cluster.end;
    bool changes = false;
    std::uint8_t before = cluster.character.combiningClass;
    for (bool more = true; more && end < text.size();) {
        const Code next = codeAt(text, end);
        const Character mark = characterOf(next.value);
        more = joinsOn(mark);
        if (more) {
            changes = changes || mark.composes || mark.combiningClass < before;
            before = mark.combiningClass;
            end = next.end;
        }
    }
    if (!changes)
        return cluster;
    composed.clear();
    for (std::size_t i = at; i < end;) {
        const Code part = codeAt(text, i);
        composed += characterOf(part.value).folded;
        i = part.end;
    }
    composed = toQString(composed).normalized(QString::NormalizationForm_C).toStdString();
    return {{composed, kindOfFolded(composed)}, end};
}

} // namespace casebook::query
