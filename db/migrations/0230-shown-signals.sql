-- As what the organisation is involved is found when a signal is asked of the law; who guides is told of those alone that are shown.
alter type gate.shown_signal drop attribute coach, add attribute role text;
