// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

/// Files made by the tests themselves, byte by byte, so that no test needs a program that writes them.
namespace made {
/// A file inside of an archive.
struct Part {
    QString name {};
    QByteArray bytes {};
};

/// A ZIP with these files, packed.
QByteArray zip(const std::vector<Part> &parts);
/// The same, locked with a password.
QByteArray lockedZip(const std::vector<Part> &parts);

/// A Word file whose body holds this XML, with more parts beside it.
QByteArray docx(const QString &body, const std::vector<Part> &more = {});
/// An OpenDocument text whose body holds this XML.
QByteArray odt(const QString &body, const std::vector<Part> &more = {});

/// Text at a place of a page. Points from the lower left corner of an A4 page, as PDF has them. Letters are
/// those of the standard encoding; 0xAE is the ligature "fi".
struct Words {
    double x = 0;
    double y = 0;
    QByteArray text {};
    double size = 10;
    bool bold = false;
};
using PdfPage = std::vector<Words>;

enum class Lock { None, Password };
/// A PDF with these pages. An empty page holds a picture instead.
QByteArray pdf(const std::vector<PdfPage> &pages, Lock lock = Lock::None);

/// Lines below each other in one column, 14 points apart.
PdfPage column(double x, double top, const std::vector<QByteArray> &lines);
/// One page out of several columns.
PdfPage joined(const std::vector<PdfPage> &columns);
} // namespace made
