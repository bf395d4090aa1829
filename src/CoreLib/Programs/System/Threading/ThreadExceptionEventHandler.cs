namespace System.Threading;

/// <summary>Takes an exception on a thread.</summary>
public delegate void ThreadExceptionEventHandler(object sender, ThreadExceptionEventArgs e);
