// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/inspector.h"

#include "items/words.h"
#include "mesh/naming.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/state_label.h"
#include "widgets/common/tab_strip.h"
#include "widgets/inspector/consent_tab.h"
#include "widgets/inspector/contract_tab.h"
#include "widgets/inspector/history_tab.h"
#include "widgets/inspector/lineage_tab.h"
#include "widgets/inspector/overview_tab.h"
#include "widgets/inspector/ownership_tab.h"
#include "widgets/inspector/quality_tab.h"
#include "widgets/inspector/record_field.h"
#include "widgets/inspector/unseen_strip.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

/// The hue of the domain beside the name.
class HueBar final : public QWidget
{
public:
    explicit HueBar(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(3, 36);
    }
    void setDomain(int rank)
    {
        m_rank = rank;
        setVisible(rank >= 0);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRounded(painter, rect(), 1.5, tokens().domainHue(m_rank));
    }

private:
    int m_rank = -1;
};

namespace {

constexpr int placeButtonSide = 22;

std::optional<State> stateOf(const RecordView& record)
{
    const FieldInfo* field = record.info().field(u"status");
    return field ? stateOf(*field, record.value(*field)) : std::nullopt;
}

/// A column's home is its dataset, an SLO's what it is about, anything else's its domain.
QString homeOf(const Mesh& mesh, const RecordView& record)
{
    for (const FieldInfo& field : record.info().fields) {
        if (field.has(FieldFlag::PartOf) && field.isReference()) {
            if (const Value value = record.value(field); !value.isNull())
                return displayText(mesh, field, value);
        }
    }
    const DomainId domain = domainOf(mesh, record.id());
    return record.id() == RecordId(domain) ? QString() : titleOf(mesh, domain);
}

QScrollArea* scrolled(QWidget* widget)
{
    auto* area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false);
    return area;
}

} // namespace

Inspector::Inspector(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hue(new HueBar(this))
    , m_title(new ElidedLabel({}, this))
    , m_subtitle(new ElidedLabel({}, this))
    , m_state(new StateLabel(State::Active, this))
    , m_place(new QToolButton(this))
    , m_unseen(new UnseenStrip(session, this))
    , m_fenceRow(new QWidget(this))
    , m_fence(new InlineMessage(m_fenceRow))
    , m_strip(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(tr("Select something to see and edit it here.")))
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    setMinimumWidth(300);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_empty->setIcon(u"sidebar"_s);
    setTextRole(m_title, TextRole::Section);
    setTextRole(m_subtitle, TextRole::Secondary);
    m_strip->setAccessibleName(tr("Sides of the record"));

    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::PageMargin, 14, metrics::PageMargin, 8);
    head->setSpacing(10);
    head->addWidget(m_hue, 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    head->addLayout(names, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    m_place->setObjectName(u"inspectorPlace"_s);
    m_place->setAutoRaise(true);
    m_place->setFixedSize(placeButtonSide, placeButtonSide);
    head->addWidget(m_place, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_unseen);
    layout->addWidget(m_fenceRow);
    m_fence->setObjectName(u"fenceMessage"_s);
    auto* fence = new QVBoxLayout(m_fenceRow);
    fence->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, metrics::GroupGap);
    fence->addWidget(m_fence);
    m_fenceRow->hide();

    m_tabs = {new OverviewTab(session), new OwnershipTab(session), new ContractTab(session), new QualityTab(session),
              new ConsentTab(session),  new LineageTab(session),   new HistoryTab(session)};
    const QStringList names_ {tr("Overview"), tr("Ownership"), tr("Contract"), tr("Quality"),
                              tr("Consent"),  tr("Lineage"),   tr("History")};
    for (std::size_t at = 0; at < m_tabs.size(); ++at) {
        m_strip->addTab(names_[qsizetype(at)]);
        m_pages->addWidget(scrolled(m_tabs[at]));
        connect(m_tabs[at], &InspectorTab::tabRequested, this, [this](int tab) { m_strip->setCurrent(tab); });
    }
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(metrics::marginsOf(metrics::PageMargin, 0, metrics::PageMargin / 2, 0));
    strip->addWidget(m_strip);
    layout->addLayout(strip);
    layout->addWidget(m_pages, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::marginsOf(1, 0, 0, 0));
    outer->addWidget(m_stack);

    // Queued: a commit tells of the new snapshot while the field that made it still works.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Inspector::refresh);
    connect(m_place, &QToolButton::clicked, this, &Inspector::placeToggled);
    connect(m_strip, &TabStrip::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        refreshTab();
    });
    connect(&session, &Session::selectionChanged, this, &Inspector::refresh);
    connect(&session, &Session::shownChanged, this, &Inspector::scheduleRefresh);
    connect(&session, &Session::asOfChanged, this, &Inspector::scheduleRefresh);
    connect(&session, &Session::rightsChanged, this, &Inspector::scheduleRefresh);
    connect(&appTheme(), &Theme::changed, this, &Inspector::scheduleRefresh);
    setTornOff(false);
    refresh();
}

Inspector::~Inspector() = default;

void Inspector::setTornOff(bool isTornOff)
{
    m_isTornOff = isTornOff;
    m_place->setIcon(icon(isTornOff ? u"sidebar"_s : u"external"_s, IconTone::Muted));
    m_place->setToolTip(isTornOff ? tr("Put the inspector back beside the pages (Ctrl+Alt+I)")
                                  : tr("Tear the inspector off into a window of its own (Ctrl+Alt+I)"));
    m_place->setAccessibleName(isTornOff ? tr("Put the inspector back") : tr("Tear the inspector off"));
    update();
}

QSize Inspector::sizeHint() const
{
    return {metrics::InspectorWidth, 600};
}

InspectorTabId Inspector::currentTab() const
{
    return InspectorTabId(m_strip->current());
}

void Inspector::setCurrentTab(InspectorTabId tab)
{
    const std::vector<RecordId> records = shownRecords();
    if (records.empty() || m_tabs[std::size_t(tab)]->appliesTo(records.front().kind))
        m_strip->setCurrent(int(tab));
}

void Inspector::scheduleRefresh()
{
    m_later.start();
}

std::vector<RecordId> Inspector::shownRecords() const
{
    std::vector<RecordId> records = m_session.selection();
    const Kind kind = records.empty() ? Kind::None : records.front().kind;
    std::erase_if(records, [&](const RecordId& id) { return id.kind != kind || !m_session.shown().contains(id); });
    return records;
}

void Inspector::refresh()
{
    m_later.stop();
    const std::vector<RecordId> records = shownRecords();
    m_stack->setCurrentIndex(records.empty() ? 1 : 0);
    m_unseen->showRecord(records.size() == 1 ? records.front() : RecordId());
    refreshFence(records);
    if (records.empty())
        return;
    for (std::size_t at = 0; at < m_tabs.size(); ++at)
        m_strip->setTabVisible(int(at), m_tabs[at]->appliesTo(records.front().kind));
    if (!m_tabs[std::size_t(m_strip->current())]->appliesTo(records.front().kind))
        m_strip->setCurrent(0);
    refreshHeader(records);
    refreshTab();
}

/// What cannot reach the shared mesh is said before it is typed.
void Inspector::refreshFence(const std::vector<RecordId>& records)
{
    QString refusal;
    if (m_session.isEditable()) {
        for (const RecordId& record : records) {
            refusal = m_session.refusalOf(record);
            if (!refusal.isEmpty())
                break;
        }
    }
    m_fence->setMessage(Tone::Info, refusal);
    m_fenceRow->setVisible(!refusal.isEmpty());
}

void Inspector::refreshHeader(const std::vector<RecordId>& records)
{
    const Mesh& mesh = m_session.shown();
    const RecordView record = mesh.find(records.front());
    const QString kind = record.info().singular();
    if (records.size() > 1) {
        m_title->setText(countText(records.front().kind, qint64(records.size())));
        const std::size_t left = m_session.selection().size() - records.size();
        m_subtitle->setText(left == 0 ? tr("An edit changes all of them")
                                      : tr("An edit changes these; %1 of other kinds are left alone").arg(left));
        m_hue->setDomain(-1);
        m_state->hide();
        return;
    }
    m_title->setText(titleOf(mesh, record.id()));
    const QString home = homeOf(mesh, record);
    //: %1 is a kind such as "Data product", %2 the domain or record it belongs to
    m_subtitle->setText(home.isEmpty() ? kind : tr("%1 in %2").arg(kind, home));
    m_hue->setDomain(domainRank(mesh, domainOf(mesh, record.id())));
    const std::optional<State> state = stateOf(record);
    m_state->setVisible(state.has_value());
    if (state)
        m_state->setState(*state);
}

void Inspector::refreshTab()
{
    const std::vector<RecordId> records = shownRecords();
    if (!records.empty() && m_tabs[std::size_t(m_strip->current())]->appliesTo(records.front().kind))
        m_tabs[std::size_t(m_strip->current())]->showRecords(records);
}

void Inspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    if (m_isTornOff)
        return; // the window has a frame
    paintHairline(painter, rect(), layoutDirection() == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge,
                  tokens().border);
}

} // namespace mesh
