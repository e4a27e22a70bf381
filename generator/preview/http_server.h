// The preview's web server: reads requests, sends answers, and keeps slow or silent clients from getting in the way of
// others. The only file that knows libmicrohttpd.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "base/open_file.h"
#include "preview/open_files.h"
#include "preview/request.h"

namespace codify {

class HttpServer {
  public:
    /// Called on the server's own thread, one request at a time.
    using Answering = std::function<Answer(const Request&)>;

    /// Answers what comes in on `listening` until destroyed. A Failure when the system gives no thread or memory.
    HttpServer(OpenFile listening, ConnectionLimits limits, Answering answering);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Tells every page that listens `data`; those that begin to listen later are told the last one.
    void tell(std::string_view data);

  private:
    class Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace codify
