namespace System;

/// <summary>A receiver of events.</summary>
public delegate void EventHandler(object? sender, EventArgs e);
