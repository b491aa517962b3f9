// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/gallery.h"

#include "widgets/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace mesh;

namespace {
struct Sheet
{
    QString name;
    QWidget* (*make)();
    QSize size; ///< Of what is 0 it takes what it likes.
};

bool render(const Sheet& sheet, const QDir& directory, const QString& suffix, qreal ratio)
{
    const std::unique_ptr<QWidget> widget(sheet.make());
    if (sheet.size.width() > 0)
        widget->resize(sheet.size.width(),
                       sheet.size.height() > 0 ? sheet.size.height()
                                               : widget->layout()->totalHeightForWidth(sheet.size.width()));
    else
        widget->adjustSize();
    widget->setAttribute(Qt::WA_DontShowOnScreen);
    widget->show();
    QCoreApplication::processEvents();
    QImage image(widget->size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    widget->render(&image, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    const QString path = directory.filePath(sheet.name + u'-' + suffix + u".png"_s);
    if (!image.save(path))
        return false;
    QTextStream(stdout) << path << Qt::endl;
    return true;
}
} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (app.arguments().size() != 2) {
        QTextStream(stderr) << "usage: meshstead_gallery DIRECTORY" << Qt::endl;
        return 2;
    }
    const QDir directory(app.arguments().at(1));
    if (!directory.mkpath(u"."_s))
        return 3;

    auto* theme = new Theme(&app);
    theme->install();
    const Sheet sheets[] = {
        {u"catalogue"_s, gallery::makeCatalogue, {1280, 800}},
        {u"controls"_s, gallery::makeControls, {1000, 0}},
        {u"views"_s, gallery::makeViews, {1000, 640}},
        {u"common"_s, gallery::makeCommon, {1000, 0}},
        {u"icons"_s, gallery::makeIcons, {}},
        {u"menu"_s, gallery::makeMenu, {}},
        {u"question"_s, gallery::makeQuestion, {}},
        {u"popups"_s, gallery::makePopups, {}},
        {u"hues"_s, gallery::makeHues, {}},
    };
    bool isSaved = true;
    for (const auto& [choice, suffix] :
         {std::pair(Theme::Choice::Light, u"light"_s), {Theme::Choice::Dark, u"dark"_s}}) {
        theme->setChoice(choice);
        for (const Sheet& sheet : sheets)
            isSaved = render(sheet, directory, suffix, 1) && isSaved;
    }
    isSaved = render(sheets[1], directory, u"dark-2x"_s, 2) && isSaved;
    app.setLayoutDirection(Qt::RightToLeft);
    theme->setChoice(Theme::Choice::Light);
    isSaved = render(sheets[0], directory, u"rtl"_s, 1) && isSaved;
    isSaved = render(sheets[1], directory, u"rtl"_s, 1) && isSaved;
    isSaved = render(sheets[3], directory, u"rtl"_s, 1) && isSaved;
    return isSaved ? 0 : 1;
}
