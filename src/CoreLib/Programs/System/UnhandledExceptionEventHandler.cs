namespace System;

/// <summary>Is told of an exception that ends the process.</summary>
public delegate void UnhandledExceptionEventHandler(object sender, UnhandledExceptionEventArgs e);
