namespace System.Threading;

/// <summary>What a thread does.</summary>
public delegate void ThreadStart();
