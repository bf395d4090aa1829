namespace System;

/// <summary>Hears an event of a sender of known type.</summary>
public delegate void EventHandler<in TSender, in TEventArgs>(TSender sender, TEventArgs e)
    where TSender : allows ref struct
    where TEventArgs : allows ref struct;
