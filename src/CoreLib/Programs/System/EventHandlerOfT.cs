namespace System;

/// <summary>A receiver of events.</summary>
public delegate void EventHandler<TEventArgs>(object? sender, TEventArgs e);
