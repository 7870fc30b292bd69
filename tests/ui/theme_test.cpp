// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/shell/theme_keeper.h"

#include <QApplication>
#include <QDirIterator>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
struct Pair {
    Token front;
    Token ground;
    double least;
};

/// Every pair of texts (4.5) and marks (3) the design promises.
std::vector<Pair> promisedPairs()
{
    using T = Token;
    std::vector<Pair> pairs;
    const auto add = [&](T front, double least, std::initializer_list<T> grounds) {
        for (const T ground : grounds)
            pairs.push_back({front, ground, least});
    };
    add(T::Text, 4.5, {T::Card, T::Window, T::Column, T::GapTint, T::LearningTint, T::HaveTint, T::Raised});
    add(T::Text2, 4.5, {T::Card, T::Column, T::AccentTint, T::Sidebar});
    add(T::Text3, 4.5, {T::Card, T::Column, T::Sidebar, T::Sunken, T::AccentTint});
    add(T::AccentText, 4.5, {T::Card, T::AccentTint});
    add(T::OnAccent, 4.5, {T::Accent, T::AccentHover});
    add(T::AmberText, 4.5, {T::AmberFill});
    add(T::ToastText, 4.5, {T::Toast});
    add(T::ToastLink, 4.5, {T::Toast});
    add(T::Danger, 4.5, {T::Card});
    add(T::Focus, 3, {T::Card, T::Column, T::Window});
    add(T::LineStrong, 3, {T::Card, T::Sidebar, T::Column});
    for (const T mark : {T::Have, T::Learning, T::Gap, T::StageSaved, T::StageApplied, T::StageScreening})
        add(mark, 3, {T::Card, T::Column});
    add(T::StageInterview, 3, {T::Card});
    add(T::StageOffer, 3, {T::Card});
    add(T::Loss, 3, {T::Card});
    add(T::AmberIcon, 3, {T::AmberFill});
    return pairs;
}

QString words(const Pair &pair)
{
    return toKey(pair.front) + " on "_L1 + toKey(pair.ground);
}

/// What is too weak, as one text; empty where all is well. Ratios are compared as they are printed.
QString weakPairs(const Theme &theme)
{
    QStringList weak;
    for (const Pair &pair : promisedPairs()) {
        const double ratio = contrastRatio(theme.color(pair.front), theme.color(pair.ground));
        if (std::round(ratio * 10) / 10 < pair.least)
            weak.append(words(pair) + u": %1"_s.arg(ratio));
    }
    return weak.join(u"; "_s);
}

QImage iconImage(const QColor &color)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(&painter, QRectF(0, 0, 32, 32), u"plus"_s, color);
    return image;
}
} // namespace

class ThemeTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenHasAColor_data();
    void everyTokenHasAColor();
    void everyPairIsReadable_data();
    void everyPairIsReadable();
    void tilesAreReadableAndStable_data();
    void tilesAreReadableAndStable();
    void aForeignAccentStaysReadable_data();
    void aForeignAccentStaysReadable();
    void thePersonsChoiceGoesBeforeTheDesktops();
    void portalSettingsAreUnderstood();
    void reducedMotionTakesNoTime();
    void choosingPutsStyleAndPaletteOnTheApplication();
    void textSizesFollowTheApplicationFont();
    void iconsTakeTheColorTheyAreGiven();
    void iconsFollowThePalette();
    void everyIconIsADrawing();
};

void ThemeTest::everyTokenHasAColor_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addRow("light") << Scheme::Light;
    QTest::addRow("dark") << Scheme::Dark;
}

void ThemeTest::everyTokenHasAColor()
{
    QFETCH(const Scheme, scheme);
    const Theme theme({scheme});
    for (const auto &[token, key] : keysOf<Token>)
        QVERIFY2(theme.color(token).isValid(), key);
    QVERIFY(theme.color(Token::Scrim).alpha() < 255);
}

void ThemeTest::everyPairIsReadable_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Contrast>("contrast");
    QTest::addRow("light") << Scheme::Light << Contrast::Normal;
    QTest::addRow("dark") << Scheme::Dark << Contrast::Normal;
    QTest::addRow("light, high contrast") << Scheme::Light << Contrast::High;
    QTest::addRow("dark, high contrast") << Scheme::Dark << Contrast::High;
}

void ThemeTest::everyPairIsReadable()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const Contrast, contrast);
    QCOMPARE(weakPairs(Theme({scheme, contrast})), QString());
}

void ThemeTest::tilesAreReadableAndStable_data()
{
    everyTokenHasAColor_data();
}

void ThemeTest::tilesAreReadableAndStable()
{
    QFETCH(const Scheme, scheme);
    const Theme theme({scheme});
    for (int i = 0; i < 100; ++i) {
        const TileColors tile = theme.tile(u"Company %1"_s.arg(i));
        QVERIFY(contrastRatio(tile.fill, tile.text) >= 6.5);
    }
    // FNV-1a of the UTF-8 bytes, mod 10: these pictures must never change.
    const TileColors lantern = theme.tile(u"Lantern Learning"_s);
    QCOMPARE(lantern.fill, scheme == Scheme::Light ? QColor(0xE4, 0xE6, 0xC4) : QColor(0x46, 0x46, 0x1E));
    QCOMPARE(theme.tile(u"Isobar Weather"_s), lantern);
    QVERIFY(theme.tile(u"Palegreen Energy"_s) != lantern);
}

void ThemeTest::aForeignAccentStaysReadable_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QColor>("accent");
    for (const char *name : {"#3584e4", "#ed5b00", "#ffff00", "#e62d42", "#101010", "#fefefe"}) {
        const QColor accent(QLatin1StringView {name});
        QTest::addRow("light %s", name) << Scheme::Light << accent;
        QTest::addRow("dark %s", name) << Scheme::Dark << accent;
    }
}

void ThemeTest::aForeignAccentStaysReadable()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QColor, accent);
    QCOMPARE(weakPairs(Theme({scheme, Contrast::Normal, Motion::Full, accent})), QString());
}

void ThemeTest::thePersonsChoiceGoesBeforeTheDesktops()
{
    DesktopWish desktop;
    desktop.scheme = Scheme::Dark;
    desktop.accent = QColor(Qt::red);
    desktop.contrast = Contrast::High;
    ThemeKeeper::Choice choice;
    QCOMPARE(ThemeKeeper::wishOf(choice, desktop, Scheme::Light).scheme, Scheme::Dark);
    QCOMPARE(ThemeKeeper::wishOf(choice, {}, Scheme::Dark).scheme, Scheme::Dark);
    QCOMPARE(ThemeKeeper::wishOf(choice, desktop, Scheme::Light).contrast, Contrast::High);
    QVERIFY(!ThemeKeeper::wishOf(choice, desktop, Scheme::Light).accent);
    choice.scheme = SchemeChoice::Light;
    choice.usesDesktopAccent = true;
    QCOMPARE(ThemeKeeper::wishOf(choice, desktop, Scheme::Dark).scheme, Scheme::Light);
    QCOMPARE(ThemeKeeper::wishOf(choice, desktop, Scheme::Dark).accent, QColor(Qt::red));
}

void ThemeTest::portalSettingsAreUnderstood()
{
    const QString area = u"org.freedesktop.appearance"_s;
    DesktopWish wish;
    QVERIFY(readSetting(wish, area, u"color-scheme"_s, 1U));
    QCOMPARE(wish.scheme, Scheme::Dark);
    QVERIFY(readSetting(wish, area, u"color-scheme"_s, 0U));
    QVERIFY(!wish.scheme);
    QVERIFY(readSetting(wish, area, u"contrast"_s, 1U));
    QCOMPARE(wish.contrast, Contrast::High);
    QVERIFY(readSetting(wish, u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false));
    QCOMPARE(wish.motion, Motion::Reduced);
    QVERIFY(!readSetting(wish, area, u"something-else"_s, 1U));
    QVERIFY(!readSetting(wish, u"org.example"_s, u"color-scheme"_s, 1U));
}

void ThemeTest::reducedMotionTakesNoTime()
{
    QCOMPARE(Theme({Scheme::Light}).duration(160), 160);
    QCOMPARE(Theme({Scheme::Light, Contrast::Normal, Motion::Reduced}).duration(160), 0);
}

void ThemeTest::choosingPutsStyleAndPaletteOnTheApplication()
{
    ThemeKeeper keeper({SchemeChoice::Light});
    QCOMPARE(QLabel().palette().color(QPalette::Window), keeper.theme().color(Token::Window));
    QSignalSpy changes(&keeper, &ThemeKeeper::changed);
    keeper.choose({SchemeChoice::Dark});
    QCOMPARE(changes.count(), 1);
    const QLabel label;
    QVERIFY(Theme::of(&label).isDark());
    QCOMPARE(label.palette().color(QPalette::Window), Theme({Scheme::Dark}).color(Token::Window));
    keeper.choose({SchemeChoice::Dark});
    QCOMPARE(changes.count(), 1);
}

void ThemeTest::textSizesFollowTheApplicationFont()
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(14);
    QApplication::setFont(font);
    QCOMPARE(textFont(TextSize::Body).pointSizeF(), 14);
    QCOMPARE(textFont(TextSize::Hint).pointSizeF(), 13);
    QCOMPARE(textFont(TextSize::Axis).pointSizeF(), 12.5);
    QCOMPARE(textFont(TextSize::Page).pointSizeF(), 19);
    QCOMPARE(textFont(TextSize::Page).weight(), QFont::DemiBold);
    QApplication::setFont(before);
}

void ThemeTest::iconsTakeTheColorTheyAreGiven()
{
    QCOMPARE(iconImage(Qt::red).pixelColor(16, 16), QColor(Qt::red));
    QCOMPARE(iconImage(Qt::blue).pixelColor(16, 16), QColor(Qt::blue));
    QCOMPARE(iconImage(Qt::blue).pixelColor(1, 1).alpha(), 0);
}

void ThemeTest::iconsFollowThePalette()
{
    ThemeKeeper keeper({SchemeChoice::Light});
    const QIcon plus = icon(u"plus"_s);
    const auto middle = [&] { return plus.pixmap(32, 32).toImage().pixelColor(16, 16); };
    QCOMPARE(middle(), keeper.theme().color(Token::Text));
    keeper.choose({SchemeChoice::Dark});
    QCOMPARE(middle(), keeper.theme().color(Token::Text));
}

void ThemeTest::everyIconIsADrawing()
{
    int count = 0;
    for (QDirIterator files(u":/icons"_s, {u"*.svg"_s}); files.hasNext(); ++count) {
        files.next();
        const QPixmap pixmap = icon(files.fileInfo().completeBaseName()).pixmap(24, 24);
        const QImage image = pixmap.toImage();
        bool isDrawn = false;
        for (int y = 0; y < image.height() && !isDrawn; ++y)
            for (int x = 0; x < image.width() && !isDrawn; ++x)
                isDrawn = image.pixelColor(x, y).alpha() > 100;
        QVERIFY2(isDrawn, qPrintable(files.fileName()));
    }
    QVERIFY(count > 90);
    QVERIFY(!iconExists(u"no-such-icon"_s));
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
