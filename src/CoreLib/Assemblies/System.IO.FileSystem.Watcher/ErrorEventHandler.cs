namespace System.IO;

public delegate void ErrorEventHandler(object sender, ErrorEventArgs e);
