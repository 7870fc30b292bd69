// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/board/card_delegate.h"
#include "ui/shell/style.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QFontDatabase>
#include <QImage>
#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {
struct Asked {
    int have = 0;
    int learning = 0;
    int gaps = 0;
};

std::vector<MeterSegment> meter(const Asked &required, const Asked &nice)
{
    std::vector<MeterSegment> segments;
    const auto add = [&](int count, Priority priority, GapState state) {
        segments.insert(segments.end(), static_cast<std::size_t>(count), MeterSegment {priority, state});
    };
    // In no order: the meter brings them into its own.
    add(nice.gaps, Priority::Preferred, GapState::Gap);
    add(required.gaps, Priority::Required, GapState::Gap);
    add(required.have, Priority::Required, GapState::Have);
    add(required.learning, Priority::Required, GapState::Learning);
    add(nice.have, Priority::Preferred, GapState::Have);
    add(nice.learning, Priority::Preferred, GapState::Learning);
    return segments;
}

CardFace lantern()
{
    CardFace face;
    face.role = u"Back-end Engineer"_s;
    face.company = u"Lantern Learning"_s;
    face.placeLong = u"Ghent, hybrid"_s;
    face.placeShort = u"Ghent"_s;
    face.pay = u"€58–68k"_s;
    face.skills = meter({7, 0, 0}, {3, 0, 1});
    face.skillsText = u"10 of 11"_s;
    face.footer = {u"timer"_s, u"Closes 31 Oct"_s};
    face.stage = u"Saved"_s;
    return face;
}

CardFace isobar()
{
    CardFace face = lantern();
    face.role = u"Python Developer"_s;
    face.company = u"Isobar Weather"_s;
    face.placeLong = u"Remote, EU"_s;
    face.pay = u"€62–74k"_s;
    face.skills = meter({7, 1, 0}, {2, 0, 2});
    face.skillsText = u"9 of 12"_s;
    face.footer = {u"timer"_s, u"Closes in 3 d"_s, true};
    return face;
}

CardFace tallow()
{
    CardFace face = lantern();
    face.role = u"Full-stack Developer"_s;
    face.company = u"Tallow & Finch"_s;
    face.placeLong = u"Remote"_s;
    face.pay = u"£52–60k"_s;
    face.skills = meter({5, 0, 2}, {2, 1, 2});
    face.skillsText = u"7 of 12"_s;
    face.footer = {u"moon"_s, u"Quiet for 34 d"_s};
    face.isQuiet = true;
    return face;
}

CardFace ended(const QString &role, const QString &company, StageMark::Kind kind, const QString &line)
{
    CardFace face = lantern();
    face.role = role;
    face.company = company;
    face.ending = CardEnding {StageMark::ending(kind), line};
    return face;
}

CardLook marked(CardMarks marks)
{
    CardLook look;
    look.marks = marks;
    return look;
}

struct Sample {
    QString name {};
    CardFace face {};
    CardLook look {};
    CardDensity density = CardDensity::Comfortable;
};

std::vector<Sample> samples()
{
    CardLook hovered;
    hovered.isHovered = true;
    CardLook focused;
    focused.isFocused = true;
    CardLook disabled;
    disabled.isEnabled = false;
    CardFace energy = isobar();
    energy.company = u"Palegreen Energy"_s;
    energy.footer = {u"calendar-clock"_s, u"Interview Thu 14:00"_s};
    CardFace covered = lantern();
    covered.isFullyCovered = true;
    const CardFace rejected = ended(u"Web Engineer"_s, u"Larkfield Press"_s, StageMark::Kind::Rejected,
                                    u"Rejected after screening"_s);
    const CardFace accepted = ended(u"Python Engineer"_s, u"Saltmarsh Software"_s, StageMark::Kind::Accepted,
                                    u"Accepted, starts 1 Jan"_s);
    return {{u"Rest"_s, lantern(), {}},
            {u"Hover"_s, lantern(), hovered},
            {u"Selected"_s, lantern(), marked(CardMark::Opened)},
            {u"Focused"_s, lantern(), focused},
            {u"Ticked"_s, lantern(), marked(CardMark::Ticked)},
            {u"One signal"_s, isobar(), {}},
            {u"Picked up"_s, lantern(), marked(CardMark::PickedUp)},
            {u"Drop here"_s, lantern(), marked(CardMark::DropPlace)},
            {u"Left behind"_s, lantern(), marked(CardMark::LeftBehind)},
            {u"Quiet"_s, tallow(), {}},
            {u"Closed"_s, rejected, {}},
            {u"Accepted"_s, accepted, {}},
            {u"Compact"_s, lantern(), {}, CardDensity::Compact},
            {u"Compact, signal"_s, isobar(), {}, CardDensity::Compact},
            {u"Compact, focused"_s, energy, focused, CardDensity::Compact},
            {u"Disabled"_s, lantern(), disabled},
            {u"Covered, starred"_s, covered, {}}};
}

/// Paints words after a mark and moves on.
void paintWord(QPainter *painter, QPointF &at, const QString &text, const Theme &theme)
{
    const QFont font = textFont(TextSize::Hint);
    paintLine(painter, QRectF(at.x() + 24, at.y(), 100, 16), text, font, theme.color(Token::Text2));
    at.rx() += 24 + lineWidth(text, font) + 20;
}

void paintMarks(QPainter *painter, const QPointF start, const Theme &theme)
{
    QPointF at = start;
    const std::vector<std::pair<StageMark, QString>> stages {{StageMark::saved(), u"Saved"_s},
                                                             {StageMark::active(1, 4), u"Applied"_s},
                                                             {StageMark::active(2, 4), u"Screening"_s},
                                                             {StageMark::active(3, 4), u"Interview"_s},
                                                             {StageMark::active(4, 4), u"Offer"_s}};
    for (const auto &[mark, name] : stages) {
        paintStage(painter, QRectF(at, QSizeF(16, 16)), mark, theme);
        paintWord(painter, at, name, theme);
    }
    at = start + QPointF(0, 25);
    using Kind = StageMark::Kind;
    for (const Kind kind : {Kind::Accepted, Kind::Rejected, Kind::Withdrawn, Kind::NoReply}) {
        paintStage(painter, QRectF(at, QSizeF(16, 16)), StageMark::ending(kind), theme);
        paintWord(painter, at, u"Ending"_s, theme);
    }
    at = start + QPointF(0, 50);
    for (const GapState state : {GapState::Gap, GapState::Learning, GapState::Ready, GapState::Have}) {
        paintSkill(painter, QRectF(at + QPointF(1, 1), QSizeF(14, 14)), state, theme);
        paintWord(painter, at, toKey(state), theme);
    }
}

void paintMeters(QPainter *painter, const QPointF start, const Theme &theme)
{
    const auto at = [&](qreal y, qreal width) { return QRectF(start + QPointF(0, y), QSizeF(width, 9)); };
    paintMeter(painter, at(0, 240), meter({4, 1, 0}, {3, 0, 1}), MeterSize::Panel, theme);
    paintMeter(painter, at(16, 240), meter({5, 1, 1}, {3, 1, 1}), MeterSize::Card, theme);
    paintMeter(painter, at(32, 160), meter({9, 2, 2}, {3, 1, 1}), MeterSize::Card, theme);
    paintMeter(painter, at(48, 120), meter({12, 3, 4}, {6, 1, 3}), MeterSize::Card, theme);
    paintMeter(painter, at(64, 120), meter({7, 1, 0}, {3, 0, 1}), MeterSize::Table, theme);
}

constexpr int sheetWidth = 740;
constexpr int sheetHeight = 1110;

QPointF placeOf(std::size_t number)
{
    return QPointF(24 + static_cast<qreal>(number % 3) * 236, 40 + static_cast<qreal>(number / 3) * 164);
}

QImage sheet(const Theme &theme, qreal scale, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(QSize(sheetWidth, sheetHeight) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.color(Token::Window));
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    std::size_t number = 0;
    for (const Sample &sample : samples()) {
        const CardLayout layout(sample.density, 100);
        const CardKind kind = sample.face.ending ? CardKind::Closed : CardKind::Open;
        const QPointF at = placeOf(number++);
        paintLine(&painter, QRectF(at.x(), at.y() - 24, 198, 16), sample.name, textFont(TextSize::Hint),
                  theme.color(Token::Text2));
        CardPainter(layout, theme)
            .paint(&painter, QRectF(at, QSizeF(198, layout.height(kind))), sample.face, sample.look);
    }
    paintMarks(&painter, QPointF(24, 1020), theme);
    paintMeters(&painter, QPointF(500, 1020), theme);
    return image;
}

bool isNear(const QColor &seen, const QColor &expected)
{
    constexpr int tolerance = 3;
    return std::abs(seen.red() - expected.red()) <= tolerance
        && std::abs(seen.green() - expected.green()) <= tolerance
        && std::abs(seen.blue() - expected.blue()) <= tolerance;
}

/// The smallest rectangle around all pixels of a colour inside `area`, both in logical pixels.
QRectF boundsOf(const QImage &image, const QColor &color, const QRectF &area)
{
    const qreal scale = image.devicePixelRatio();
    QRect found;
    for (int y = qRound(area.top() * scale); y < qRound(area.bottom() * scale); ++y)
        for (int x = qRound(area.left() * scale); x < qRound(area.right() * scale); ++x)
            if (isNear(image.pixelColor(x, y), color))
                found |= QRect(x, y, 1, 1);
    return QRectF(found.x() / scale, found.y() / scale, found.width() / scale, found.height() / scale);
}

bool liesWithin(const QRectF &seen, const QRectF &expected, qreal tolerance)
{
    return std::abs(seen.left() - expected.left()) <= tolerance
        && std::abs(seen.top() - expected.top()) <= tolerance
        && std::abs(seen.right() - expected.right()) <= tolerance
        && std::abs(seen.bottom() - expected.bottom()) <= tolerance;
}

QByteArray words(const QRectF &rect)
{
    return u"%1, %2, %3 x %4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height()).toUtf8();
}
} // namespace

class CardDelegateTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cardsHaveTheSizesOfTheDesign();
    void theTileAndTheMeterStandWhereTheDesignPutsThem_data();
    void theTileAndTheMeterStandWhereTheDesignPutsThem();
    void colorsAreThoseOfTheTokens_data();
    void colorsAreThoseOfTheTokens();
    void anAmberFooterIsTheOnlySignal();
    void aCardMirrorsForRightToLeft();
    void hoverButtonsAreLargeEnoughAndAreHit();
    void aTallerFontMakesTallerCards();
    void zoomScalesEveryLength();
    void aListPaintsTheFacesOfItsModel();
    void aDraggedPictureHasRoomForItsShadow();
    void theAccessibleNameSaysEverythingInOrder();
    void manyCardsArePaintedQuickly();
};

void CardDelegateTest::initTestCase()
{
    if (QFontDatabase::families().contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    const QString folder = QApplication::applicationDirPath();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const int scale : {100, 125, 200}) {
            const QString name = u"%1/card-sheet-%2-%3.png"_s.arg(folder, toKey(scheme)).arg(scale);
            QVERIFY(sheet(Theme({scheme}), scale / 100.0).save(name));
        }
    }
    QVERIFY(sheet(Theme(), 1, Qt::RightToLeft).save(folder + "/card-sheet-mirrored.png"_L1));
}

void CardDelegateTest::cardsHaveTheSizesOfTheDesign()
{
    const CardLayout comfortable(CardDensity::Comfortable, 100);
    const CardLayout compact(CardDensity::Compact, 100);
    QCOMPARE(comfortable.preferredWidth(), 198);
    QVERIFY(std::abs(comfortable.height(CardKind::Open) - 132) <= 2);
    QVERIFY(std::abs(comfortable.height(CardKind::Closed) - 88) <= 2);
    QVERIFY(std::abs(compact.height(CardKind::Open) - 78) <= 2);
    QCOMPARE(compact.height(CardKind::Closed), compact.height(CardKind::Open));
}

void CardDelegateTest::theTileAndTheMeterStandWhereTheDesignPutsThem_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addRow("100 percent") << 1.0;
    QTest::addRow("125 percent") << 1.25;
    QTest::addRow("200 percent") << 2.0;
}

void CardDelegateTest::theTileAndTheMeterStandWhereTheDesignPutsThem()
{
    QFETCH(const qreal, scale);
    const Theme theme;
    const QImage image = sheet(theme, scale);
    const QRectF card(placeOf(0), QSizeF(198, 132));
    const QColor fill = theme.tile(u"Lantern Learning"_s).fill;
    const QRectF tile = boundsOf(image, fill, card).translated(-card.topLeft());
    QVERIFY2(liesWithin(tile, QRectF(12, 13, 32, 32), 1), words(tile).constData());
    const QRectF have = boundsOf(image, theme.color(Token::Have), card).translated(-card.topLeft());
    // Seven tall and three low segments, 5 between the groups.
    QVERIFY2(liesWithin(have, QRectF(12, 82, 7 * 9 - 2 + 5 + 3 * 9 - 2, 9), 2), words(have).constData());
}

void CardDelegateTest::colorsAreThoseOfTheTokens_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addRow("light") << Scheme::Light;
    QTest::addRow("dark") << Scheme::Dark;
}

void CardDelegateTest::colorsAreThoseOfTheTokens()
{
    QFETCH(const Scheme, scheme);
    const Theme theme({scheme});
    const QImage image = sheet(theme, 2);
    const auto at = [&](std::size_t number, qreal x, qreal y) {
        return image.pixelColor(((placeOf(number) + QPointF(x, y)) * 2).toPoint());
    };
    QVERIFY(isNear(at(0, 100, 5), theme.color(Token::Card)));
    QVERIFY(isNear(at(0, 100, 0), theme.color(Token::Line)));
    QVERIFY(isNear(at(1, 100, 0), theme.color(Token::LineStrong)));
    QVERIFY(isNear(at(2, 100, 0), theme.color(Token::Accent)));
    QVERIFY(isNear(at(3, 100, -2), theme.color(Token::Focus)));
    QVERIFY(isNear(at(3, 100, -0.5), theme.color(Token::Window)));
    QVERIFY(isNear(at(5, 14, 111), theme.color(Token::AmberFill)));
    QVERIFY(isNear(at(6, 100, 0), theme.color(Token::Accent)));
    QVERIFY(isNear(at(7, 100, 60), theme.color(Token::AccentTint)));
    QVERIFY(isNear(at(8, 100, 60), theme.color(Token::Window)));
    QVERIFY(isNear(at(10, 100, 5), theme.color(Token::Sunken)));
    QVERIFY(isNear(at(2, 100, 5), blended(theme.color(Token::Card), theme.color(Token::AccentTint), 0.45)));
}

void CardDelegateTest::anAmberFooterIsTheOnlySignal()
{
    const Theme theme;
    const QImage image = sheet(theme, 1);
    const auto amberIn = [&](std::size_t number) {
        return boundsOf(image, theme.color(Token::AmberFill), QRectF(placeOf(number), QSizeF(198, 132)));
    };
    QVERIFY(amberIn(0).isEmpty());
    const QRectF pill = amberIn(5).translated(-placeOf(5));
    QVERIFY2(std::abs(pill.height() - 22) <= 1 && std::abs(pill.top() - 100) <= 2, words(pill).constData());
}

void CardDelegateTest::aCardMirrorsForRightToLeft()
{
    const Theme theme;
    const QImage image = sheet(theme, 1, Qt::RightToLeft);
    const QRectF card(placeOf(0), QSizeF(198, 132));
    const QColor fill = theme.tile(u"Lantern Learning"_s).fill;
    const QRectF tile = boundsOf(image, fill, card).translated(-card.topLeft());
    QVERIFY2(liesWithin(tile, QRectF(198 - 12 - 32, 13, 32, 32), 1), words(tile).constData());
}

void CardDelegateTest::hoverButtonsAreLargeEnoughAndAreHit()
{
    const CardDelegate delegate;
    const QRect item(0, 0, 216, delegate.itemHeight(CardKind::Open));
    const QRect card = delegate.cardRect(item);
    const QRectF menu = delegate.layout().menuButton(card);
    const QRectF move = delegate.layout().moveButton(card);
    QVERIFY(menu.width() >= 24 && menu.height() >= 24);
    QVERIFY(!menu.intersects(move));
    QVERIFY(QRectF(card).contains(menu));
    const auto partAt = [&](const QPointF &point, Qt::LayoutDirection direction) {
        return delegate.partAt(point.toPoint(), item, direction);
    };
    QCOMPARE(partAt(menu.center(), Qt::LeftToRight), CardPart::MenuButton);
    QCOMPARE(partAt(move.center(), Qt::LeftToRight), CardPart::MoveButton);
    QCOMPARE(partAt(menu.center(), Qt::RightToLeft), CardPart::Body);
    QCOMPARE(partAt(QPointF(2, 2), Qt::LeftToRight), CardPart::Nothing);
}

void CardDelegateTest::aTallerFontMakesTallerCards()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(16);
    QApplication::setFont(large);
    const CardLayout layout(CardDensity::Comfortable, 100);
    QApplication::setFont(before);
    const QRectF card(0, 0, 198, layout.height(CardKind::Open));
    QVERIFY(card.height() > 150);
    QVERIFY(layout.role(card).bottom() <= layout.company(card).top());
    QVERIFY(layout.company(card).bottom() <= layout.facts(card).top());
    QVERIFY(layout.facts(card).bottom() <= layout.skills(card).top());
    QVERIFY(layout.skills(card).bottom() <= layout.footer(card, CardKind::Open).top());
    QVERIFY(layout.footer(card, CardKind::Open).bottom() < card.bottom());
}

void CardDelegateTest::zoomScalesEveryLength()
{
    CardDelegate delegate;
    QSignalSpy changes(&delegate, &CardDelegate::layoutChanged);
    delegate.setZoom(150);
    QCOMPARE(changes.count(), 1);
    QVERIFY(std::abs(delegate.layout().height(CardKind::Open) - 198) <= 3);
    QCOMPARE(delegate.layout().tile(QRectF(0, 0, 297, 198)).width(), 48);
    delegate.setZoom(400);
    QCOMPARE(delegate.zoom(), 150);
    QCOMPARE(changes.count(), 1);
}

void CardDelegateTest::aListPaintsTheFacesOfItsModel()
{
    QApplication::setStyle(new Style(Theme()));
    QStandardItemModel model;
    auto *item = new QStandardItem;
    item->setData(QVariant::fromValue(isobar()), CardRole::Face);
    item->setData(QVariant::fromValue(CardMarks(CardMark::Ticked)), CardRole::Marks);
    model.appendRow(item);
    QListView view;
    CardDelegate delegate;
    view.setItemDelegate(&delegate);
    view.setModel(&model);
    view.setFrameShape(QFrame::NoFrame);
    view.resize(216, 200);
    QCOMPARE(view.sizeHintForIndex(model.index(0, 0)), QSize(216, delegate.itemHeight(CardKind::Open)));
    const QImage image = view.grab().toImage();
    const Theme theme;
    QVERIFY(!boundsOf(image, theme.color(Token::AmberFill), QRectF(0, 0, 216, 140)).isEmpty());
    const QRectF disc = boundsOf(image, theme.color(Token::Accent), QRectF(0, 0, 24, 24));
    QVERIFY2(disc.top() <= 1 && disc.width() >= 18, words(disc).constData());
}

void CardDelegateTest::aDraggedPictureHasRoomForItsShadow()
{
    const CardDelegate delegate;
    const CardPicture picture = delegate.renderCard(lantern(), 198, 2, Theme());
    QCOMPARE(picture.pixmap.devicePixelRatio(), 2.0);
    QCOMPARE(picture.card.width(), 198);
    const QImage image = picture.pixmap.toImage();
    const QPoint below(picture.card.center().x(), picture.card.bottom() + 8);
    QVERIFY(image.pixelColor(below * 2).alpha() > 10);
    QVERIFY(image.pixelColor(0, 0).alpha() < 3);
    QCOMPARE(image.pixelColor(picture.card.center() * 2).alpha(), 255);
}

void CardDelegateTest::theAccessibleNameSaysEverythingInOrder()
{
    QString name = cardAccessibleName(isobar());
    name.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(name, u"Python Developer, Isobar Weather, Saved, Closes in 3 d, 9 of 12 skills, needs you"_s);
    QVERIFY(!cardAccessibleName(lantern()).contains(u"needs you"));
}

void CardDelegateTest::manyCardsArePaintedQuickly()
{
    QImage image(1440, 900, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const CardLayout layout(CardDensity::Comfortable, 100);
    const Theme theme;
    const CardPainter card(layout, theme);
    std::vector<CardFace> faces(112, isobar());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        faces[i].role += QString::number(i);
        faces[i].company += QString::number(i);
    }
    QBENCHMARK
    {
        for (std::size_t i = 0; i < faces.size(); ++i) {
            const QPointF at(static_cast<qreal>(i % 7) * 205, static_cast<qreal>(i / 7) * 50);
            card.paint(&painter, QRectF(at, QSizeF(198, 132)), faces[i], {});
        }
    }
}

QTEST_MAIN(CardDelegateTest)
#include "card_delegate_test.moc"
