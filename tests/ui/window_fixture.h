// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/support/shop_fixture.h"
#include "ui/prompts/prompts.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <functional>
#include <memory>

namespace clientela::test {

/// Answers in place of the message boxes and file dialogs: what was set before, in order; remembers what was asked.
class AnsweredPrompts final : public Prompts
{
public:
    QList<Reply> replies;
    QStringList paths;
    QStringList asked; ///< titles of questions, sayings and dialogs
    QStringList opened;

    Reply ask(QWidget*, const Question& question) override
    {
        asked.append(question.title);
        return replies.isEmpty() ? Reply::Cancel : replies.takeFirst();
    }
    void say(QWidget*, const QString& title, const QString&) override { asked.append(title); }
    std::optional<QString> fileToOpen(QWidget*, const QString& title, const QString&, const QList<FileType>&) override
    {
        return nextPath(title);
    }
    QStringList filesToOpen(QWidget*, const QString& title, const QString&, const QList<FileType>&) override
    {
        const auto path = nextPath(title);
        return path ? QStringList{*path} : QStringList{};
    }
    std::optional<QString> fileToSave(QWidget*, const QString& title, const QString&, const QString&,
                                      const QList<FileType>&) override
    {
        return nextPath(title);
    }
    std::optional<QString> folder(QWidget*, const QString& title, const QString&) override { return nextPath(title); }
    void openOutside(const QString& pathOrAddress) override { opened.append(pathOrAddress); }

private:
    std::optional<QString> nextPath(const QString& title)
    {
        asked.append(title);
        return paths.isEmpty() ? std::nullopt : std::optional(paths.takeFirst());
    }
};

/// An open shop with prompts that answer, for tests of widgets.
class WindowFixture
{
public:
    explicit WindowFixture(const QString& country = QStringLiteral("PT"))
        : shop(Engine::Sqlite, country)
    {
        shop.close();
        session = std::make_unique<Session>(ShopFile::open(shop.location(), shop.clock()), shop.clock());
        auto own = std::make_unique<AnsweredPrompts>();
        prompts = own.get();
        m_before = setPrompts(std::move(own));
        QObject::connect(session.get(), &Session::told, session.get(),
                         [this](const QString& sentence) { told.append(sentence); });
        QObject::connect(session.get(), &Session::problemTold, session.get(),
                         [this](const Error& error) { problems.append(error.sentence()); });
    }
    ~WindowFixture() { setPrompts(std::move(m_before)); }
    WindowFixture(const WindowFixture&) = delete;
    WindowFixture& operator=(const WindowFixture&) = delete;

    TestShop shop;
    std::unique_ptr<Session> session;
    AnsweredPrompts* prompts = nullptr;
    QStringList told;
    QStringList problems;

private:
    std::unique_ptr<Prompts> m_before;
};

/// Waits for something that happens by and by. Not with Qt Test's QTRY_ macros: outside of its own runner they only
/// return, and the test passes.
inline bool comesTrue(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience);
}

/// Types a text into a widget, key by key; letters beyond ASCII too, which QTest::keyClicks does not take.
inline void typeText(QWidget* widget, const QString& text)
{
    for (const QChar character : text) {
        if (character.unicode() < 0x80)
            QTest::keyClick(widget, character.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

/// The widget of that object name below a parent; fails the test when there is none.
template<class Widget = QWidget>
Widget* child(QWidget* parent, const char* objectName)
{
    auto* found = parent->findChild<Widget*>(QLatin1String(objectName));
    if (!found)
        throw std::runtime_error(std::string("no widget called ") + objectName);
    return found;
}

} // namespace clientela::test
