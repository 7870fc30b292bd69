// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/shell/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/inline_edit.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/section_heading.h"
#include "ui/widgets/skill_chip.h"
#include "ui/widgets/star_rating.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {
QWidget *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return row;
}

QWidget *buttons()
{
    auto *add = new PrimaryButton(u"Add posting"_s);
    add->setIconName(u"plus"_s);
    add->setKeys(QKeySequence(u"N"_s));
    auto *more = new Button(Button::Kind::Plain, u"Save and add &another"_s);
    auto *cancel = new Button(Button::Kind::Text, u"Cancel"_s);
    cancel->setKeys(QKeySequence(Qt::Key_Escape));
    auto *small = new Button(Button::Kind::Plain, u"Open notes"_s);
    small->setHeight(Button::Height::Small);
    small->setIconName(u"notebook-pen"_s);
    auto *stage = new Button(Button::Kind::Plain, u"Interview"_s);
    stage->setOpensMenu(true);
    auto *off = new PrimaryButton(u"Not now"_s);
    off->setEnabled(false);
    auto *gone = new IconButton(u"redo-2"_s, u"Redo"_s);
    gone->setEnabled(false);
    return rowOf({add, more, cancel, small, stage, off, new IconButton(u"undo-2"_s, u"Undo"_s), gone,
                  new QPushButton(u"Plain Qt"_s), new Switch(u"What if"_s)});
}

QWidget *chips()
{
    auto *track = new Chip(u"Track"_s);
    auto *active = new Chip(u"Remote or hybrid"_s);
    active->setActive(true);
    auto *more = new Chip(u"More"_s);
    more->setIconName(u"list-filter"_s);
    more->setEnd(Chip::End::Nothing);
    auto *add = new Chip(u"Add"_s);
    add->setIconName(u"plus"_s);
    add->setEnd(Chip::End::Nothing);
    add->setFrame(Chip::Frame::Dashed);
    return rowOf({track, active, more, add, new SkillChip({u"Python"_s, Priority::Required, GapState::Have}),
                  new SkillChip({u"Kubernetes"_s, Priority::Required, GapState::Learning}),
                  new SkillChip({u"GraphQL"_s, Priority::Preferred, GapState::Gap}),
                  new SkillChip({u"Redis"_s, Priority::Preferred, std::nullopt})});
}

TabBar *tabs(TabBar::Look look)
{
    auto *bar = new TabBar(look, u"Views"_s);
    for (const QString &name : {u"Everything"_s, u"Needs a nudge"_s, u"Remote back-end"_s})
        bar->addTab(name);
    if (look == TabBar::Look::Boxed)
        bar->setCount(0, u"34"_s);
    if (look == TabBar::Look::Filled)
        bar->setIconName(0, u"clipboard-paste"_s);
    return bar;
}

SearchField *search()
{
    auto *field = new SearchField(u"Search"_s);
    field->setPlaceholderText(u"Search roles, companies, skills, notes"_s);
    field->setHints({{QKeySequence(u"/"_s), u"search"_s}, {QKeySequence(u"Ctrl+K"_s), u"commands"_s}});
    field->setFixedWidth(540);
    return field;
}

QWidget *fields()
{
    auto *line = new QLineEdit(u"Python Developer"_s);
    auto *combo = new QComboBox;
    combo->addItems({u"Remote, EU"_s, u"Hybrid"_s});
    auto *off = new QLineEdit(u"Not to be changed"_s);
    off->setEnabled(false);
    auto *date = new QDateEdit(QDate(2025, 10, 17));
    date->setCalendarPopup(true);
    auto *inline_ = new InlineEdit(u"Pay"_s);
    inline_->setValue(u"DKK 680–740k a year"_s);
    return rowOf({line, combo, date, new QSpinBox, off, inline_});
}

QWidget *indicators()
{
    auto *on = new QCheckBox(u"Read the posting again"_s);
    on->setChecked(true);
    auto *partly = new QCheckBox(u"Some"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"This one"_s);
    radio->setChecked(true);
    auto *stars = new StarRating(u"Star"_s);
    stars->setValue(2);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(60);
    return rowOf({on, new QCheckBox(u"Questions to ask"_s), partly, radio, new QRadioButton(u"That one"_s),
                  stars, slider});
}

QWidget *lists()
{
    auto *list = new QListWidget;
    for (int i = 0; i < 30; ++i)
        list->addItem(u"Row %1"_s.arg(i));
    list->setCurrentRow(1);
    list->setFixedHeight(120);
    auto *text = new QPlainTextEdit(u"Type a note..."_s);
    text->setFixedHeight(120);
    return rowOf({list, text});
}

/// A page with one of everything.
class Gallery final : public QWidget
{
public:
    Gallery()
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(20, 20, 20, 90);
        layout->setSpacing(12);
        auto *heading = new SectionHeading(u"Their turn"_s);
        heading->setHint(u"longest silence first"_s);
        auto *banner = new Banner(Banner::Kind::Amber, u"copy"_s);
        banner->setText(u"You saved this role on 3 Oct."_s,
                        u"Python Developer at Isobar Weather, in Saved."_s);
        banner->addButton(u"Open that one"_s);
        banner->addButton(u"Update that one"_s);
        auto *info = new Banner(Banner::Kind::Info, u"info"_s);
        info->setText(u"What if:"_s, u"Kubernetes and Kafka."_s);
        for (QWidget *row : std::initializer_list<QWidget *> {
                 heading, search(), buttons(), tabs(TabBar::Look::Boxed), tabs(TabBar::Look::Underline),
                 tabs(TabBar::Look::Filled), chips(), fields(), indicators(), banner, info, lists()})
            layout->addWidget(row);
        layout->addStretch();
        resize(1150, 800);
        m_toasts = std::make_unique<ToastStack>(this);
        ToastMessage message;
        message.text = u"Python Developer, Palegreen Energy moved to Interview"_s;
        message.actionText = u"Undo"_s;
        message.actionKeys = QKeySequence(u"Ctrl+Z"_s);
        message.mark = StageMark::active(3, 4);
        m_toasts->show(message);
    }

private:
    std::unique_ptr<ToastStack> m_toasts;
};

ToastMessage undoMessage(int *count)
{
    ToastMessage message;
    message.text = u"Moved to Interview"_s;
    message.actionText = u"Undo"_s;
    message.action = [count] { ++*count; };
    return message;
}

template <class Widget> Widget *only(QWidget *parent)
{
    const auto found = parent->findChildren<Widget *>();
    return found.size() == 1 ? found.first() : nullptr;
}
} // namespace

class WidgetsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasANameAndRoomForTheFinger();
    void iconButtonsShowTheirNameAsTip();
    void aShortcutBecomesCaps_data();
    void aShortcutBecomesCaps();
    void anActiveChipIsRemovedByItsCrossAndByDelete();
    void starsAreSetByKeysAndClicks();
    void starsFollowTheLayoutDirection();
    void aFlowBreaksWhereTheWidthEnds();
    void aFlowStartsAtTheRightForRightToLeft();
    void anInlineFieldCommitsOnceAndEscapePutsBack();
    void undoOnAToastRunsOnceAndClosesIt();
    void aToastStaysWhileItHasTheFocus();
    void onlyThreeToastsStack();
    void aSearchFieldMakesRoomForItsHintsUntilThereIsText();
    void tabsAreAsWideWhenTheyAreCurrent();
    void skillChipsSayPriorityAndState();
    void toolTipsAreNeverMarkup();
};

void WidgetsTest::initTestCase()
{
    if (QFontDatabase::families().contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
        const Theme theme({scheme});
        QApplication::setStyle(new Style(theme));
        QApplication::setPalette(theme.palette());
        Gallery gallery;
        const QString name = u"%1/widgets-%2.png"_s.arg(QApplication::applicationDirPath(), toKey(scheme));
        QVERIFY(gallery.grab().save(name));
    }
}

void WidgetsTest::everyControlHasANameAndRoomForTheFinger()
{
    Gallery gallery;
    gallery.grab();
    for (const QAbstractButton *button : gallery.findChildren<QAbstractButton *>()) {
        const QAccessibleInterface *read =
            QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
        QVERIFY2(!read->text(QAccessible::Name).isEmpty(), button->metaObject()->className());
        if (button->isVisibleTo(&gallery) && !qobject_cast<const QCheckBox *>(button)
            && !qobject_cast<const QRadioButton *>(button)
            && button->parent()->inherits("QLineEdit") == false)
            QVERIFY2(button->width() >= 24 && button->height() >= 24, button->metaObject()->className());
    }
    QVERIFY(gallery.findChildren<IconButton *>().size() >= 3);
}

void WidgetsTest::iconButtonsShowTheirNameAsTip()
{
    const IconButton undo(u"undo-2"_s, u"Undo"_s);
    QCOMPARE(undo.toolTip(), u"Undo"_s);
    QCOMPARE(undo.accessibleName(), u"Undo"_s);
}

void WidgetsTest::aShortcutBecomesCaps_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QStringList>("caps");
    QTest::addRow("letter") << u"N"_s << QStringList {u"N"_s};
    QTest::addRow("two") << u"Ctrl+K"_s << QStringList {u"Ctrl"_s, u"K"_s};
    QTest::addRow("plus") << u"Ctrl++"_s << QStringList {u"Ctrl"_s, u"+"_s};
    QTest::addRow("slash") << u"/"_s << QStringList {u"/"_s};
    QTest::addRow("none") << QString() << QStringList {};
}

void WidgetsTest::aShortcutBecomesCaps()
{
    QFETCH(const QString, keys);
    QTEST(keyCaps(QKeySequence(keys)), "caps");
}

void WidgetsTest::anActiveChipIsRemovedByItsCrossAndByDelete()
{
    Chip chip(u"Remote"_s);
    chip.resize(chip.sizeHint());
    QSignalSpy clicks(&chip, &Chip::clicked);
    QSignalSpy removals(&chip, &Chip::removed);
    const QPoint end(chip.width() - 12, chip.height() / 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, end);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(removals.count(), 0);
    chip.setActive(true);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removals.count(), 2);
    QCOMPARE(clicks.count(), 1);
}

void WidgetsTest::starsAreSetByKeysAndClicks()
{
    StarRating stars(u"Star"_s);
    stars.resize(stars.sizeHint());
    QSignalSpy ratings(&stars, &StarRating::rated);
    QTest::mouseClick(&stars, Qt::LeftButton, {}, QPoint(36, 12));
    QCOMPARE(stars.value(), 2);
    QTest::mouseClick(&stars, Qt::LeftButton, {}, QPoint(36, 12));
    QCOMPARE(stars.value(), 1);
    QTest::keyClick(&stars, Qt::Key_3);
    QCOMPARE(stars.value(), 3);
    QTest::keyClick(&stars, Qt::Key_Right);
    QTest::keyClick(&stars, Qt::Key_Left);
    QCOMPARE(stars.value(), 2);
    QCOMPARE(ratings.count(), 4);
}

void WidgetsTest::starsFollowTheLayoutDirection()
{
    StarRating stars(u"Star"_s);
    stars.setLayoutDirection(Qt::RightToLeft);
    stars.resize(stars.sizeHint());
    QTest::mouseClick(&stars, Qt::LeftButton, {}, QPoint(stars.width() - 10, 12));
    QCOMPARE(stars.value(), 1);
    QTest::keyClick(&stars, Qt::Key_Left);
    QCOMPARE(stars.value(), 2);
}

void WidgetsTest::aFlowBreaksWhereTheWidthEnds()
{
    QWidget page;
    auto *flow = new FlowLayout(10, 4, &page);
    for (int i = 0; i < 3; ++i) {
        auto *item = new QWidget;
        item->setFixedSize(100, 20);
        flow->addWidget(item);
    }
    QCOMPARE(flow->heightForWidth(320), 20);
    QCOMPARE(flow->heightForWidth(319), 44);
    QCOMPARE(flow->heightForWidth(50), 68);
    flow->setGeometry(QRect(0, 0, 210, 100));
    QCOMPARE(flow->itemAt(1)->geometry().topLeft(), QPoint(110, 0));
    QCOMPARE(flow->itemAt(2)->geometry().topLeft(), QPoint(0, 24));
}

void WidgetsTest::aFlowStartsAtTheRightForRightToLeft()
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    auto *flow = new FlowLayout(10, 4, &page);
    auto *item = new QWidget;
    item->setFixedSize(100, 20);
    flow->addWidget(item);
    flow->setGeometry(QRect(0, 0, 300, 100));
    QCOMPARE(item->x(), 200);
}

void WidgetsTest::anInlineFieldCommitsOnceAndEscapePutsBack()
{
    InlineEdit edit(u"Pay"_s);
    QSignalSpy commits(&edit, &InlineEdit::committed);
    edit.setValue(u"old"_s);
    QTest::keyClicks(&edit, u"new "_s);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), u"old"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(commits.count(), 0);
    QTest::keyClicks(&edit, u"new "_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(commits.count(), 1);
    QCOMPARE(commits.first().first().toString(), u"new old"_s);
}

void WidgetsTest::undoOnAToastRunsOnceAndClosesIt()
{
    QWidget page;
    page.resize(800, 600);
    ToastStack toasts(&page);
    int undone = 0;
    QSignalSpy covered(&toasts, &ToastStack::coveredHeightChanged);
    Toast *toast = toasts.show(undoMessage(&undone));
    QVERIFY(page.rect().contains(toast->geometry()));
    QVERIFY(std::abs(toast->geometry().center().x() - page.rect().center().x()) <= 1);
    QVERIFY(toasts.coveredHeight() >= toast->height());
    only<Button>(toast)->click();
    QCOMPARE(undone, 1);
    QCOMPARE(toasts.coveredHeight(), 0);
    QCOMPARE(covered.count(), 2);
}

void WidgetsTest::aToastStaysWhileItHasTheFocus()
{
    QWidget page;
    page.resize(800, 600);
    QLineEdit elsewhere(&page);
    ToastStack toasts(&page);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    int undone = 0;
    Toast *toast = toasts.show(undoMessage(&undone));
    QSignalSpy gone(toast, &Toast::gone);
    only<Button>(toast)->setFocus();
    toast->setLifetime(1);
    QTest::qWait(30);
    QCOMPARE(gone.count(), 0);
    elsewhere.setFocus();
    QTRY_COMPARE(gone.count(), 1);
}

void WidgetsTest::onlyThreeToastsStack()
{
    QWidget page;
    page.resize(800, 600);
    ToastStack toasts(&page);
    int undone = 0;
    Toast *first = toasts.show(undoMessage(&undone));
    QSignalSpy gone(first, &Toast::gone);
    const Toast *second = toasts.show(undoMessage(&undone));
    QVERIFY(second->y() > first->y());
    toasts.show(undoMessage(&undone));
    QCOMPARE(gone.count(), 0);
    toasts.show(undoMessage(&undone));
    QCOMPARE(gone.count(), 1);
}

void WidgetsTest::aSearchFieldMakesRoomForItsHintsUntilThereIsText()
{
    const std::unique_ptr<SearchField> field(search());
    field->resize(540, 34);
    const int before = field->textMargins().right();
    field->setText(u"kafka"_s);
    QVERIFY(field->textMargins().right() < before);
    QCOMPARE(field->sizeHint().height(), 34);
}

void WidgetsTest::tabsAreAsWideWhenTheyAreCurrent()
{
    const std::unique_ptr<TabBar> bar(tabs(TabBar::Look::Underline));
    bar->resize(bar->sizeHint());
    const int before = bar->tabRect(1).width();
    bar->setCurrentIndex(1);
    QCOMPARE(bar->tabRect(1).width(), before);
}

void WidgetsTest::skillChipsSayPriorityAndState()
{
    const SkillChip chip({u"Python"_s, Priority::Preferred, GapState::Gap});
    QCOMPARE(chip.accessibleName(), u"Python, nice to have, gap"_s);
}

void WidgetsTest::toolTipsAreNeverMarkup()
{
    QWidget page;
    page.show();
    QToolTip::showText(QPoint(10, 10), u"<b>Bold</b> & Sons"_s, &page);
    QLabel *shown = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel"))
            shown = qobject_cast<QLabel *>(widget);
    QVERIFY(shown);
    QCOMPARE(shown->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
