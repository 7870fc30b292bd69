// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mail.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <gmime/gmime.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 10;
constexpr int mostParts = 200;
constexpr size_t mostFrames = 10;
/// Who writes no more than this above a forwarded mail means that mail.
constexpr qsizetype longestRemark = 400;

/// Drops the reference that a GMime function gave away.
struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T> using Owned = std::unique_ptr<T, Unref>;

QString tr(const char *text)
{
    return QCoreApplication::translate("Mail", text);
}

void initialise()
{
    static const bool done = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(done)
}

QString utf8(const char *text)
{
    return text ? QString::fromUtf8(text).left(4096) : QString();
}

/// A header's words, encoded ones decoded.
QString headerOf(GMimeObject *object, const char *name)
{
    const char *raw = g_mime_object_get_header(object, name);
    if (!raw)
        return {};
    char *words = g_mime_utils_header_decode_text(nullptr, raw);
    const QString decoded = utf8(words);
    g_free(words);
    return decoded.simplified();
}

mail::Address firstOf(InternetAddressList *list, int depth = 0)
{
    if (!list || internet_address_list_length(list) == 0 || depth > 3)
        return {};
    InternetAddress *first = internet_address_list_get_address(list, 0);
    const QString name = utf8(internet_address_get_name(first)).simplified();
    if (INTERNET_ADDRESS_IS_MAILBOX(first)) {
        auto *mailbox = INTERNET_ADDRESS_MAILBOX(first);
        return {name, utf8(internet_address_mailbox_get_addr(mailbox)).toLower()};
    }
    if (INTERNET_ADDRESS_IS_GROUP(first))
        return firstOf(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(first)), depth + 1);
    return {name, {}};
}

QDateTime sentOn(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return {};
    const int offset = int(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND);
    return QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::OffsetFromUTC, offset);
}

/// The words of its header; of its text nothing.
mail::Message headOf(GMimeMessage *message)
{
    GMimeObject *object = GMIME_OBJECT(message);
    mail::Message head;
    head.from = firstOf(g_mime_message_get_from(message));
    head.replyTo = firstOf(g_mime_message_get_reply_to(message));
    head.subject = utf8(g_mime_message_get_subject(message)).simplified();
    head.sent = sentOn(message);
    head.url = headerOf(object, "Snapshot-Content-Location");
    if (head.url.isEmpty())
        head.url = headerOf(object, "Content-Location");
    const QString precedence = headerOf(object, "Precedence").toLower();
    head.isBulk = !headerOf(object, "List-Id").isEmpty() || !headerOf(object, "List-Unsubscribe").isEmpty()
        || precedence == "bulk"_L1 || precedence == "list"_L1;
    return head;
}

/// Walks the parts and keeps the first text of each kind.
class Reader final
{
public:
    explicit Reader(int depth) : m_depth(depth) { }

    mail::Message take(GMimeMessage *message)
    {
        m_message = headOf(message);
        walk(g_mime_message_get_mime_part(message), m_depth);
        return m_forwarded && isRemark() ? *std::move(m_forwarded) : std::move(m_message);
    }

private:
    void walk(GMimeObject *part, int depth)
    {
        if (!part || depth > deepest || ++m_parts > mostParts)
            return;
        if (GMIME_IS_MULTIPART(part))
            walkAll(GMIME_MULTIPART(part), depth);
        else if (GMIME_IS_MESSAGE_PART(part))
            walkForwarded(g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)), depth);
        else if (GMIME_IS_PART(part))
            keep(GMIME_PART(part));
    }

    void walkAll(GMimeMultipart *multipart, int depth)
    {
        const int count = std::min(g_mime_multipart_get_count(multipart), mostParts);
        for (int i = 0; i < count; ++i)
            walk(g_mime_multipart_get_part(multipart, i), depth + 1);
    }

    /// A forwarded mail is what matters where the person wrote no more than "see below".
    void walkForwarded(GMimeMessage *message, int depth)
    {
        if (!message || m_forwarded)
            return;
        mail::Message forwarded = Reader(depth + 1).take(message);
        if (!forwarded.plain.trimmed().isEmpty() || !forwarded.html.trimmed().isEmpty())
            m_forwarded = std::move(forwarded);
    }

    bool isRemark() const
    {
        return m_message.plain.trimmed().size() <= longestRemark
            && (!m_message.plain.trimmed().isEmpty() || m_message.html.size() <= 4 * longestRemark);
    }

    void keep(GMimePart *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const bool isAttachment =
            qstricmp(g_mime_object_get_disposition(GMIME_OBJECT(part)), "attachment") == 0;
        if (g_mime_content_type_is_type(type, "text", "calendar"))
            return keepFirst(m_message.calendar, part);
        if (isAttachment || !g_mime_content_type_is_type(type, "text", "*"))
            return;
        if (g_mime_content_type_is_type(type, "text", "html"))
            keepPage(part);
        else if (g_mime_content_type_is_type(type, "text", "plain"))
            keepFirst(m_message.plain, part);
    }

    void keepPage(GMimePart *part)
    {
        if (m_message.html.isEmpty())
            m_message.html = textOf(part);
        else if (m_message.frames.size() < mostFrames)
            m_message.frames.push_back(textOf(part));
    }

    static void keepFirst(QString &place, GMimePart *part)
    {
        if (place.isEmpty())
            place = textOf(part);
    }

    static QString textOf(GMimePart *part)
    {
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        if (!content)
            return {};
        const Owned<GMimeStream> memory(g_mime_stream_mem_new());
        g_mime_data_wrapper_write_to_stream(content, memory.get());
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
        const auto size = std::min(qsizetype(bytes->len), mail::longestPart);
        const QByteArray raw(reinterpret_cast<const char *>(bytes->data), size);
        return decoded(raw, g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"));
    }

    /// In the charset that the part names, if it fits.
    static QString decoded(const QByteArray &raw, const char *charset)
    {
        const bool isUtf8 = !charset || qstricmp(charset, "utf-8") == 0 || qstricmp(charset, "us-ascii") == 0;
        if (isUtf8 && g_utf8_validate(raw.constData(), raw.size(), nullptr))
            return QString::fromUtf8(raw);
        gsize size = 0;
        const char *from = isUtf8 ? "windows-1252" : charset;
        char *converted =
            g_convert_with_fallback(raw.constData(), raw.size(), "UTF-8", from, "?", nullptr, &size, nullptr);
        if (!converted)
            return QString::fromUtf8(raw);
        const QString text = QString::fromUtf8(converted, qsizetype(size));
        g_free(converted);
        return text;
    }

    mail::Message m_message;
    std::optional<mail::Message> m_forwarded;
    int m_depth;
    int m_parts = 0;
};

/// The header lines at the start; empty where the bytes do not begin with any.
QByteArray headOf(const QByteArray &bytes)
{
    QByteArray head = bytes.left(32 * 1024);
    head.replace("\r\n", "\n");
    // An mbox file has one line more in front of each mail.
    if (head.startsWith("From "))
        head.remove(0, head.indexOf('\n') + 1);
    while (head.startsWith('\n'))
        head.remove(0, 1);
    const qsizetype end = head.indexOf("\n\n");
    return end < 0 ? head : head.left(end + 1);
}

bool hasHeader(const QByteArray &head, const char *name)
{
    return head.startsWith(name) || head.contains('\n' + QByteArray(name));
}
} // namespace

bool mail::looksLikeMail(const QByteArray &bytes)
{
    static const QRegularExpression header(uR"(\A[A-Za-z][A-Za-z0-9-]*:[ \t\n])"_s);
    const QByteArray head = headOf(bytes);
    if (!header.match(QString::fromLatin1(head.left(200))).hasMatch())
        return false;
    const QByteArray lower = '\n' + head.toLower();
    const bool isMime = hasHeader(lower, "mime-version:") && hasHeader(lower, "content-type:");
    int known = 0;
    for (const char *name : {"received:", "message-id:", "date:", "from:", "to:", "subject:", "return-path:",
                             "delivered-to:", "content-type:"})
        known += hasHeader(lower, name) ? 1 : 0;
    return isMime || (known >= 4 && (hasHeader(lower, "message-id:") || hasHeader(lower, "received:")))
        || (known >= 5);
}

bool mail::looksLikeWebArchive(const QByteArray &bytes)
{
    const QByteArray head = '\n' + headOf(bytes).toLower();
    return looksLikeMail(bytes) && hasHeader(head, "content-type: multipart/related")
        && (hasHeader(head, "snapshot-content-location:") || !hasHeader(head, "to:"));
}

Result<mail::Message> mail::read(const QByteArray &bytes)
{
    initialise();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(),
                             bytes.startsWith("From ") ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    const tl::unexpected<Error> empty =
        fail(tr("There is no text in this mail. Open it, copy its text and paste it here."));
    if (!message)
        return empty;
    Message made = Reader(0).take(message.get());
    if (made.plain.trimmed().isEmpty() && made.html.trimmed().isEmpty())
        return empty;
    return made;
}
