namespace System.IO;

public delegate void FileSystemEventHandler(object sender, FileSystemEventArgs e);
