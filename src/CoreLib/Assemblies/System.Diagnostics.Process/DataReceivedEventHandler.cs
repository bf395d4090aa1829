namespace System.Diagnostics;

/// <summary>Takes lines that a process wrote.</summary>
public delegate void DataReceivedEventHandler(object sender, DataReceivedEventArgs e);
