// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/seams.h"

#include "core/reading/word_lists.h"
#include "core/skills/stem.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
struct SeamWords {
    QSet<QString> starts {};
    QSet<QString> ends {};
};

const SeamWords &seamWords()
{
    static const SeamWords words = [] {
        SeamWords made;
        for (const QStringList &cells : reading::lexiconRows(u"seams.tsv"_s)) {
            const QStringList list = cells.value(1).split(u' ', Qt::SkipEmptyParts);
            (cells.front() == "starts"_L1 ? made.starts : made.ends).unite(QSet(list.begin(), list.end()));
        }
        return made;
    }();
    return words;
}

/// Walks over one text and says before which letters a line broke.
class SeamFinder
{
public:
    SeamFinder(QStringView text, const skills::PhraseIndex &known) : m_text(text), m_known(known) { }

    bool isSeam(int place, int wordStart) const
    {
        const QChar before = m_text[place - 1];
        const QChar here = m_text[place];
        if (here.isUpper())
            return before.isLetterOrNumber() ? isLetterSeam(place, wordStart) : isMarkSeam(place);
        return here.isDigit() && before.isLower() && startsYears(place);
    }

private:
    QStringView lowerRun(int from) const
    {
        int end = from + 1;
        while (end < m_text.size() && (m_text[end].isLower() || m_text[end] == u'\''))
            ++end;
        return m_text.mid(from, end - from);
    }
    bool knows(QStringView word) const { return m_known.knows(skills::stemOf(word)); }
    bool starts(QStringView word) const { return seamWords().starts.contains(word.toString().toLower()); }
    bool ends(QStringView word) const { return seamWords().ends.contains(word.toString().toLower()); }

    bool isLetterSeam(int place, int wordStart) const
    {
        const QStringView left = m_text.mid(wordStart, place - wordStart);
        const QStringView right = lowerRun(place);
        if (m_text[place - 1].isDigit())
            return starts(right) && right.size() > 3 && place > 1 && m_text[place - 2].isDigit();
        if (left.size() < 2)
            return false;
        if (right.size() < 2)
            return isBeforeCapitals(left, place);
        if (knows(m_text.mid(wordStart, left.size() + right.size())))
            return false;
        if (m_text[place - 1].isUpper())
            return starts(right) && (knows(left) || left.size() == 2) && left == left.toString().toUpper();
        // "PythonIf you are a developer": what nobody says in the middle of a name.
        if (m_text.mid(place).startsWith("If you"_L1))
            return true;
        // "LinkedIn", "StartUp": a small word ends a name as often as it opens a line.
        if (starts(right) && (right.size() > 2 || left.front().isLower()))
            return left.size() > 2 || left.front().isLower() || knows(left);
        const bool plainLeft = left.front().isLower() && left.size() > 3;
        return right.size() > 2
            && (plainLeft || (left.size() > 4 && ends(left)) || (knows(left) && knows(right)));
    }

    /// "conceptsBS, MS", never "macOS".
    bool isBeforeCapitals(QStringView left, int place) const
    {
        int end = place;
        while (end < m_text.size() && m_text[end].isUpper())
            ++end;
        const bool closed = end >= m_text.size() || !m_text[end].isLetterOrNumber();
        if (end - place < 2 || !closed || left.size() <= 4 || m_text[place - 1].isUpper())
            return false;
        // "FrameworkCSS", never "PostgreSQL": both sides are words of their own, and the whole is none.
        const QStringView capitals = m_text.mid(place, end - place);
        if (knows(QStringView(left.begin(), capitals.end())))
            return false;
        return left.front().isLower()
            || (capitals.size() > 2 && knows(capitals) && (ends(left) || knows(left)));
    }

    /// "queries.We", "(Java)Strong", "C++Strong".
    bool isMarkSeam(int place) const
    {
        const QChar mark = m_text[place - 1];
        const QStringView right = lowerRun(place);
        if (mark == u'+' || mark == u':')
            return starts(right) && right.size() > 1;
        if (mark != u'.' && mark != u'!' && mark != u'?' && mark != u')')
            return false;
        if (place < 4 || !(m_text[place - 2].isLower() || m_text[place - 2] == u')') || right == u"Js"
            || right == u"Net" || right == u"Io")
            return false;
        const bool word = right.size() > 1 || (place + 1 < m_text.size() && m_text[place + 1] == u' ');
        return word && m_text[place - 3].isLetterOrNumber() && !isInAddress(place);
    }

    bool isInAddress(int place) const
    {
        int start = place;
        while (start > 0 && !m_text[start - 1].isSpace() && place - start < 100)
            --start;
        const QStringView run = m_text.mid(start, place - start);
        // "john.Smith@acme.org": the rest of it may lie ahead.
        int end = place;
        while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'@' && end - place < 60)
            ++end;
        if (end < m_text.size() && m_text[end] == u'@' && end - place < 60)
            return true;
        return run.contains(u'@') || run.contains("//"_L1) || run.startsWith("www."_L1);
    }

    bool startsYears(int place) const
    {
        static const QRegularExpression years(
            uR"(^\d{1,2}\+?\s*(?:(?:-|–|to)\s*\d{1,2}\+?\s*)?(?:years?|yrs?)\b)"_s);
        return years.match(m_text.mid(place, 24)).hasMatch();
    }

    QStringView m_text;
    const skills::PhraseIndex &m_known;
};

/// "Python- Big Data": a list item glued to the one before it.
bool isGluedItem(QStringView text, int dash)
{
    const auto at = [&](int place) { return place < text.size() ? text[place] : QChar(); };
    return text[dash] == u'-' && dash > 0
        && (text[dash - 1].isLetter() || text[dash - 1] == u':' || text[dash - 1] == u')')
        && at(dash + 1) == u' ' && at(dash + 2).isUpper();
}
} // namespace

QString reading::withSeamsOpened(const QString &text, const skills::PhraseIndex &known)
{
    const SeamFinder finder(text, known);
    QString opened;
    int taken = 0;
    int wordStart = 0;
    const auto breakAt = [&](int place) {
        opened.append(QStringView(text).sliced(taken, place - taken)).append(u'\n');
        taken = place;
    };
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u'a' && c <= u'z')
            continue;
        if (i > 0 && !c.isSpace() && !text[i - 1].isSpace() && finder.isSeam(i, wordStart)) {
            breakAt(i);
            wordStart = i;
        } else if (isGluedItem(text, i)) {
            breakAt(i);
        }
        if (!c.isLetter())
            wordStart = i + 1;
    }
    return taken == 0 ? text : opened.append(QStringView(text).sliced(taken));
}
