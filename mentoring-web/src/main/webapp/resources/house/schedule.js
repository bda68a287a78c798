/* Extender of the calendar: extender="mnt.schedule". Words, 24-hour times, a list on the phone. */
(function () {
  'use strict';
  window.mnt = window.mnt || {};
  window.mnt.schedule = function () {
    const english = document.documentElement.lang === 'en';
    const phone = window.matchMedia('(max-width: 760px)').matches;
    const options = this.cfg.options || this.cfg;
    const text = english
      ? { today: 'Today', month: 'Month', week: 'Week', list: 'List', prev: 'Earlier', next: 'Later' }
      : { today: 'Сегодня', month: 'Месяц', week: 'Неделя', list: 'Список', prev: 'Раньше', next: 'Позже' };
    Object.assign(options, {
      buttonText: { today: text.today, month: text.month, dayGridMonth: text.month, week: text.week, timeGridWeek: text.week,
        list: text.list, listWeek: text.list, listMonth: text.list },
      buttonHints: { prev: text.prev, next: text.next, today: text.today },
      viewHint: '$0',
      eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
      slotLabelFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
      noEventsText: english ? 'No meetings here' : 'Встреч за это время нет',
      allDayText: english ? 'all day' : 'весь день',
      moreLinkText: english ? count => '+' + count : count => 'ещё ' + count,
      displayEventEnd: false,
      navLinks: true,
      dayMaxEvents: true,
      firstDay: 1,
      headerToolbar: phone ? { left: 'prev,next', center: 'title', right: 'listWeek,dayGridMonth' }
        : { left: 'prev,next today', center: 'title', right: 'dayGridMonth,timeGridWeek,listMonth' },
      dayCellDidMount: cell => cell.el.removeAttribute('aria-labelledby'),
      eventDidMount: event => {
        const icon = event.event.extendedProps && event.event.extendedProps.icon;
        const title = event.el.querySelector('.fc-event-title, .fc-list-event-title');
        if (icon && title && !title.querySelector('.pi')) {
          const mark = document.createElement('i');
          mark.className = 'pi pi-' + icon;
          mark.setAttribute('aria-hidden', 'true');
          title.prepend(mark, ' ');
          const word = document.createElement('span');
          word.className = 'hidden';
          word.textContent = ', ' + (event.event.extendedProps.word || '');
          title.append(word);
          if (event.view.type.startsWith('list')) {
            const topic = document.createElement('span');
            topic.className = 'fc-list-topic';
            topic.textContent = event.event.extendedProps.topic || '';
            title.append(topic);
          }
        }
      }
    });
    if (phone) options.initialView = 'listWeek';
  };

  /* A meeting was planned in the dialog: the dialog closes and the calendar shows it. */
  window.mnt.planned = args => {
    if (args && !args.validationFailed) {
      window.PF('meetingDialog').hide();
      if (window.PrimeFaces.widgets.schedule) window.PF('schedule').update();
    }
  };

  /* The dialog about a dragged meeting has been answered. */
  window.mnt.dropped = () => {
    window.PF('dragDialog').hide();
    window.PF('schedule').update();
  };

  /* A meeting was dragged: it is where the server says; where somebody is taken then, the dialog asks. */
  window.mnt.dragged = args => {
    window.PF('schedule').update();
    if (args && args.taken) window.PF('dragDialog').show();
  };
}());
