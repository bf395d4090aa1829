namespace System.IO;

public delegate void RenamedEventHandler(object sender, RenamedEventArgs e);
