rapporteurSearch("a2f48a53","issues",[["Buoys","8.m.3.4.9"],["The sea","9.1.1.7.2.2.2.7.1.2.1.3.1.7"],["الصيد","9.9.4.2.7.3.4.8"],["Passage","a.a.2.a.2.1.4.7"],["Tides","c.h"],["Tolls","d.n.4.6"]]);
