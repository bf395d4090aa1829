using ViperOS;
using ViperOS.Contracts;
using ViperOS.Tests.UnwindChecks;

// unwind [samples] [throw]: the main thread computes, with "throw" also throws and catches; another one looks at its stack.
int samples = args.Length > 0 ? int.Parse(args[0]) : 100_000;
Workload.Throws = args.Length > 1 && args[1] == "throw";
Observer observer = new(samples, (ulong)SystemCall.Invoke(SystemCallNumber.GetThreadId));
Thread thread = new(observer.Run);
thread.Start();
Workload.Run();
thread.Join();
return observer.Report() ? 0 : 20;
