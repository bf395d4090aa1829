namespace System;

/// <summary>Called when an operation has ended. The compiler names it in every delegate type.</summary>
public delegate void AsyncCallback(IAsyncResult ar);
