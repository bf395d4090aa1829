using ViperOS;
using ViperOS.Contracts;
using ViperOS.Tests.Confined;

// confined: tries what a program in a sandbox must not be able to do. confined listen: holds names that are no paths
// (an abstract socket, a message queue, a key of System V), and says so.
// confined read PATH: says with whose rights it opens that, and how it goes. confined as USER PROGRAM ARGUMENTS: another program as that user.
// confined end USER PROGRAM: as that user spawns the program, and ends it.
if (args is ["read", var path])
{
    Console.WriteLine($"users {Identity.Users}: {Attempts.Open(path, OpenFlags.ReadOnly)}");
    return;
}

if (args is ["as", var user, ..])
{
    Console.WriteLine(Identity.Execute(int.Parse(user, System.Globalization.CultureInfo.InvariantCulture), args[2..]));
    return;
}

if (args is ["end", var starter, var program])
{
    Console.WriteLine(Identity.EndSpawned(int.Parse(starter, System.Globalization.CultureInfo.InvariantCulture), program));
    return;
}

if (args is ["wait"])
{
    return;
}

if (args is ["listen"])
{
    int socket = Attempts.Socket();
    Console.WriteLine($"queue and segment: {Attempts.Queue(true)} {Attempts.Segment(true)}");
    Console.WriteLine($"listening: {Attempts.Name(SystemCallNumber.Bind, socket)} {SystemCall.Invoke(SystemCallNumber.Listen, socket, 1)}");
    Thread.Sleep(Timeout.Infinite);
}

Console.WriteLine($"own file: {Attempts.Open("/file", OpenFlags.ReadOnly)}");
Console.WriteLine($"by its outer name: {Attempts.Open("RAM:box/file", OpenFlags.ReadOnly)}");
Console.WriteLine($"system: {Attempts.Open("/S/Startup-Sequence", OpenFlags.ReadOnly)}");
Console.WriteLine($"upwards: {Attempts.Open("../../../S/Startup-Sequence", OpenFlags.ReadOnly)}");
Console.WriteLine($"processes: {Attempts.Open("/proc/self/status", OpenFlags.ReadOnly)}");
Console.WriteLine($"link: {Attempts.Through("/S/Startup-Sequence")}");
Console.WriteLine($"link upwards: {Attempts.Through("../../../../S/Startup-Sequence")}");
Console.WriteLine($"new file: {Attempts.Open("/new", OpenFlags.WriteOnly | OpenFlags.Create)}");
Console.WriteLine($"mode through a handle: {Attempts.ChangeThroughHandle("/file")}");
Console.WriteLine($"socket outside: {Attempts.Name(SystemCallNumber.Connect, Attempts.Socket())}");
Console.WriteLine($"queue outside: {Attempts.Queue(false)}");
Console.WriteLine($"segment outside: {Attempts.Segment(false)}");
Console.WriteLine($"network: {Attempts.Result(SystemCall.Invoke(SystemCallNumber.Socket, 2, 1))}");
SystemCall.Invoke(SystemCallNumber.SetUserId, 0);
Console.WriteLine($"signals as user 0: {Attempts.Result(SystemCall.Invoke(SystemCallNumber.SendSignal, 1, 9))} "
    + Attempts.Result(SystemCall.Invoke(SystemCallNumber.SendSignal, SystemCall.Invoke(SystemCallNumber.GetParentProcessId), 9)));
Console.WriteLine($"system as user 0: {Attempts.Open("/S/Startup-Sequence", OpenFlags.ReadOnly)}");
SystemCall.Invoke(SystemCallNumber.SetUserId, 1000);
Console.WriteLine($"names of user 0: {Attempts.RemoveName("ENV")}");
